/*
 * One sitting at one lesson, as the REST contract has it. What has been read or watched is kept in `read` (numbers of
 * sections or seconds) until the server has confirmed it; only the server's `covered` counts.
 * With a pace (milliseconds) claims gather that long before they are reported, the latest run of them first; flush()
 * does not wait. One report is under way at a time, because each answer brings the next nonce. A report without an
 * answer is sent again with the same sequence, so the server gives the same answer; it survives a reload in
 * localStorage, per person and lesson. A part the server's clock does not allow yet stays in `read` and is offered
 * again later.
 *
 * Tells its listener: changed(), trouble(refusal), calm(), superseded(), signedOut(), refused(refusal)
 */
import { api, pause } from "./api.js";

const again = 10000;

export class Sitting {
  constructor(root, listener, pace = 0) {
    this.pace = pace;
    const { course, lesson, length, person = "" } = root.dataset;
    this.path = `/courses/${encodeURIComponent(course)}/lessons/${lesson}/sittings`;
    this.enrollment = root.dataset.begun === "false" && `/courses/${encodeURIComponent(course)}/enrollment`;
    this.store = `ciyan.sitting/${person}/${course}/${lesson}`;
    this.length = Number(length);
    this.listener = listener;
    this.covered = [];
    this.coverage = 0;
    this.read = new Set();
    this.attempt = 0;
    addEventListener("online", () => this.soon(0));
    addEventListener("pagehide", () => this.keep());
  }

  async open() {
    this.closed = false;
    try {
      await this.begin();
      await this.finishEarlier();
      this.take(await api.post(this.path));
      this.position = this.answer.position;
      this.sequence = 0;
      this.keep();
      this.calm();
      this.listener.changed();
      this.soon(0);
      return true;
    } catch (refusal) {
      this.settle(refusal, () => this.open());
      return false;
    }
  }

  /* Who opens the first lesson of a course begins it. */
  async begin() {
    if (!this.enrollment) return;
    await api.put(this.enrollment);
    this.enrollment = false;
  }

  has(part) {
    return this.covered.some(([from, to]) => from <= part && part < to);
  }

  claim(part) {
    if (this.has(part) || this.read.has(part)) return;
    this.read.add(part);
    this.latest = part;
    this.keep();
    this.listener.changed();
    if (this.pace) this.gather();
    else this.soon(0);
  }

  gather() {
    this.gathering ??= setTimeout(() => this.flush(), this.pace);
  }

  flush() {
    clearTimeout(this.gathering);
    this.gathering = null;
    if (!this.retry) this.send();
  }

  /* What an earlier page left unsent belongs to the sitting it was read in: offer it there first. */
  async finishEarlier() {
    const left = this.recall();
    if (!left) return;
    left.read.forEach(part => this.read.add(part));
    if (!left.report) return;
    try {
      this.take(await api.post(`/sittings/${left.id}/segments`, left.report));
    } catch (refusal) {
      if (refusal.passing || refusal.status === 401) throw refusal;
    }
    this.report = null;
    this.keep();
  }

  take(answer) {
    this.answer = { ...this.answer, ...answer };
    this.covered = answer.covered ?? this.covered;
    this.coverage = answer.coverage ?? this.share();
    for (const part of this.read) if (this.has(part)) this.read.delete(part);
  }

  /* Before the first report the server has only named the intervals. */
  share() {
    return this.covered.reduce((sum, [from, to]) => sum + to - from, 0) / this.length;
  }

  next() {
    let from = this.pace && this.read.has(this.latest) ? this.latest : Math.min(...this.read);
    while (this.read.has(from - 1)) from--;
    let to = from + 1;
    while (this.read.has(to)) to++;
    return { sequence: this.sequence + 1, nonce: this.answer.nonce, from, to };
  }

  async send() {
    if (this.closed || this.busy || !this.answer?.id || !(this.report || this.read.size)) return;
    this.busy = true;
    this.report ??= this.next();
    this.keep();
    try {
      const answer = await api.post(`/sittings/${this.answer.id}/segments`, this.report, { keepalive: true });
      this.sequence = this.report.sequence;
      this.report = null;
      this.take(answer);
      this.keep();
      this.calm();
      this.listener.changed();
      if (this.read.size && this.pace) this.gather();
      else if (this.read.size) this.soon(answer.accepted ? 1000 : again);
    } catch (refusal) {
      this.settle(refusal, () => this.send());
    } finally {
      this.busy = false;
    }
  }

  settle(refusal, retry) {
    if (refusal.status === 409) { this.close(); this.report = null; this.keep(); this.listener.superseded(); }
    else if (refusal.status === 401) { this.close(); this.listener.signedOut(); }
    else if (refusal.passing) {
      this.listener.trouble(refusal);
      clearTimeout(this.timer);
      this.retry = retry;
      this.timer = setTimeout(retry, pause(++this.attempt, refusal));
    } else { this.close(); this.report = null; this.keep(); this.listener.refused(refusal); }
  }

  calm() {
    this.attempt = 0;
    this.retry = null;
    this.listener.calm();
  }

  soon(wait) {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.retry ?? (() => this.send()), wait);
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    clearTimeout(this.gathering);
    this.gathering = null;
  }

  keep() {
    if (!this.answer?.id && !this.read.size) return;
    try {
      if (!this.read.size && !this.report) return localStorage.removeItem(this.store);
      localStorage.setItem(this.store,
        JSON.stringify({ id: this.answer?.id, report: this.report, read: [...this.read] }));
    } catch { /* without storage the page itself still remembers */ }
  }

  recall() {
    try {
      return JSON.parse(localStorage.getItem(this.store));
    } catch {
      return null;
    }
  }
}
