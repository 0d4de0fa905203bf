package org.ciyan.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.ciyan.kernel.Conflict;
import org.ciyan.learning.Intervals;
import org.ciyan.learning.Intervals.Interval;
import org.junit.jupiter.api.Test;

class SeatTest {

    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Allowance ALLOWANCE = new Allowance(Duration.ofSeconds(3), Duration.ofMinutes(30));

    /** Three sections of a minute, two of them needed. */
    final Seat seat = new Seat(new Seat.Keys(7, 70, "sitting", 700, 7000, 70000),
            Terms.ofText(List.of(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1))), 2,
            new Seat.State(0, "first", NINE, Intervals.NONE, 0, false));

    Acknowledged claim(int sequence, String nonce, int from, int to, long elapsed) {
        return seat.accept(new Claim(sequence, nonce, from, to), ALLOWANCE, NINE.plusSeconds(elapsed),
                "nonce-" + sequence);
    }

    @Test
    void aSegmentIsConfirmedAndBringsTheNextNonce() {
        var answer = claim(1, "first", 0, 1, 60);
        assertThat(answer.accepted()).isEqualTo(new Interval(0, 1));
        assertThat(answer.covered()).hasToString("0-1");
        assertThat(answer.coverage()).isEqualTo(0.3333);
        assertThat(answer.nonce()).isEqualTo("nonce-1");
        assertThat(seat.state().position()).isEqualTo(1);
    }

    @Test
    void aWrongNonceIsAConflictAndChangesNothing() {
        assertThatThrownBy(() -> claim(1, "guessed", 0, 1, 60)).isInstanceOf(Conflict.class)
                .hasMessage("study.nonce");
        assertThat(seat.isMoved()).isFalse();
    }

    @Test
    void aGapInTheSequenceIsAConflict() {
        assertThatThrownBy(() -> claim(2, "first", 0, 1, 60)).isInstanceOf(Conflict.class)
                .hasMessage("study.sequence");
    }

    @Test
    void theSameSequenceIsAnsweredAndNotCountedAgain() {
        var answer = claim(1, "first", 0, 1, 60);
        var again = new Claim(1, "first", 0, 3);
        assertThat(seat.hasAnswered(again)).isTrue();
        assertThat(seat.answer(again)).contains(answer);
    }

    @Test
    void nothingAcceptedIsAnAnswerTooAndKeepsThePosition() {
        var answer = claim(1, "first", 1, 2, 1);
        assertThat(answer.accepted()).isNull();
        assertThat(answer.covered().isEmpty()).isTrue();
        assertThat(seat.isMoved()).isTrue();
        assertThat(seat.hasProgressed()).isFalse();
        assertThat(claim(2, "nonce-1", 1, 2, 60).accepted()).isEqualTo(new Interval(1, 2));
    }

    @Test
    void aLessonIsFinishedOnceByTheSegmentThatReachesWhatIsNeeded() {
        claim(1, "first", 0, 1, 60);
        assertThat(seat.state().studied()).isFalse();
        claim(2, "nonce-1", 1, 2, 120);
        assertThat(seat.isFinished()).isTrue();
    }
}
