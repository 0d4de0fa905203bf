/*
 * Calls to /api/v1 of the same origin, with the CSRF token of <meta name="csrf"> and the prefix of <meta name="base">.
 * Every "no" is a Refusal: status 0 means no connection; otherwise it carries what problem+json said, with the text
 * (current, revision) that somebody else wrote meanwhile.
 */
const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? "";

export class Refusal extends Error {
  constructor(status, problem = {}, retryAfter = 0) {
    super(problem.detail ?? problem.title ?? "");
    this.status = status;
    /* else it comes from something in between, or from a server that is still starting */
    this.ours = Boolean(problem.title);
    this.current = problem.current;
    this.revision = problem.revision;
    this.retryAfter = retryAfter || Number(problem.retryAfter) || 0;
  }

  /* Worth trying again unchanged. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/* options: keepalive, for what must arrive though the page goes away */
export async function call(method, path, body, options = {}) {
  let response;
  try {
    response = await fetch(`${meta("base")}/api/v1${path}`, {
      ...options,
      method,
      credentials: "same-origin",
      headers: {
        "Accept": "application/json",
        "X-CSRF-Token": meta("csrf"),
        ...(body === undefined ? {} : { "Content-Type": "application/json" })
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20000)
    });
    const text = await response.text();
    const said = text && /json/.test(response.headers.get("Content-Type") ?? "") ? JSON.parse(text) : null;
    if (response.ok) return said;
    throw new Refusal(response.status, said ?? {}, Number(response.headers.get("Retry-After")));
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal(0);
  }
}

export const api = {
  post: (path, body, options) => call("POST", path, body, options),
  put: (path, body) => call("PUT", path, body)
};

/* Waiting times that grow: 2, 4, 8 … 60 s, or what the server asked for. */
export function pause(attempt, refusal) {
  return refusal?.retryAfter ? refusal.retryAfter * 1000 : Math.min(60000, 1000 * 2 ** Math.min(attempt, 6));
}

export function signInAddress(root) {
  const here = location.pathname + location.search;
  return `${root.dataset.signIn ?? `${meta("base")}/sign-in`}?next=${encodeURIComponent(here)}`;
}
