package org.ciyan.study;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ciyan.kernel.Conflict;
import org.ciyan.learning.Intervals;
import org.ciyan.learning.Intervals.Interval;

/**
 * The sitting at one person's desk and its progress: read under lock, moved on by segments, written back in the same
 * transaction.
 */
final class Seat {

    /** Primary keys of the rows involved. */
    record Keys(long cadreId, long sittingId, String sitting, long progressId, long enrollmentId, long lessonId) { }

    /** The part that segments change. */
    record State(int sequence, String nonce, Instant spentTo, Intervals covered, int position, boolean studied) { }

    private final Keys keys;
    private final Terms terms;
    private final int needed;
    private final State before;
    private final Map<Integer, Acknowledged> answers = new HashMap<>();
    private State state;

    Seat(Keys keys, Terms terms, int needed, State state) {
        this.keys = keys;
        this.terms = terms;
        this.needed = needed;
        this.before = state;
        this.state = state;
    }

    boolean isOf(String sitting) {
        return keys.sitting().equals(sitting);
    }

    boolean hasAnswered(Claim claim) {
        return claim.sequence() <= state.sequence();
    }

    /** The answer to a claim that this transaction has already accepted. */
    Optional<Acknowledged> answer(Claim claim) {
        return Optional.ofNullable(answers.get(claim.sequence()));
    }

    /** @throws Conflict {@code study.sequence}, {@code study.nonce} */
    Acknowledged accept(Claim claim, Allowance allowance, Instant now, String nextNonce) {
        if (claim.sequence() != state.sequence() + 1) {
            throw new Conflict("study.sequence", state.sequence() + 1);
        }
        if (!state.nonce().equals(claim.nonce())) {
            throw new Conflict("study.nonce");
        }
        var verdict = allowance.judge(terms, state.covered(), claim, state.spentTo(), now);
        var covered = state.covered().plus(verdict.from(), verdict.to());
        state = new State(claim.sequence(), nextNonce, verdict.spentTo(), covered,
                verdict.isNothing() ? state.position() : verdict.to(), state.studied() || covered.length() >= needed);
        var answer = new Acknowledged(verdict.isNothing() ? null : new Interval(verdict.from(), verdict.to()),
                covered, terms.length(), nextNonce, now);
        answers.put(claim.sequence(), answer);
        return answer;
    }

    boolean isMoved() {
        return state != before;
    }

    boolean hasProgressed() {
        return !state.covered().equals(before.covered()) || state.position() != before.position() || isFinished();
    }

    /** Whether enough is covered now and was not before this transaction. */
    boolean isFinished() {
        return state.studied() && !before.studied();
    }

    int length() { return terms.length(); }
    int needed() { return needed; }
    Keys keys() { return keys; }
    State state() { return state; }
}
