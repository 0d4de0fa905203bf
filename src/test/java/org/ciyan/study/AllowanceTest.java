package org.ciyan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.ciyan.learning.Intervals;
import org.ciyan.study.Allowance.Verdict;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Allowance ALLOWANCE = new Allowance(Duration.ofSeconds(3), Duration.ofMinutes(30));
    /** Four sections: 60 s, 30 s, 90 s, 10 s. */
    static final Terms TEXT = Terms.ofText(List.of(seconds(60), seconds(30), seconds(90), seconds(10)));
    static final Terms FILM = Terms.ofFilm(600, new BigDecimal("1.5"));

    static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    static Verdict after(Terms terms, double elapsed, long from, long to) {
        return ALLOWANCE.judge(terms, Intervals.NONE, new Claim(1, "n", from, to), NINE,
                NINE.plusMillis((long) (elapsed * 1000)));
    }

    @Test
    void aSectionIsAcceptedWhenItsFloorHasPassedButTheGrace() {
        assertThat(after(TEXT, 57, 0, 1).to()).isEqualTo(1);
        assertThat(after(TEXT, 56.999, 0, 1).isNothing()).isTrue();
    }

    @Test
    void ofSeveralSectionsThoseAreAcceptedThatTheTimeReaches() {
        assertThat(after(TEXT, 60, 0, 4).to()).isEqualTo(1);
        assertThat(after(TEXT, 87, 0, 4).to()).isEqualTo(2);
        assertThat(after(TEXT, 186.999, 0, 4).to()).isEqualTo(3);
        assertThat(after(TEXT, 187, 0, 4).to()).isEqualTo(4);
    }

    @Test
    void aCheapSectionBehindADearOneIsNotReached() {
        assertThat(after(TEXT, 20, 2, 4).isNothing()).isTrue();
        assertThat(after(TEXT, 20, 3, 4).to()).isEqualTo(4);
    }

    @Test
    void whatIsClaimedOutsideTheLessonIsCutOff() {
        assertThat(after(TEXT, 1000, -50, 99)).extracting(Verdict::from, Verdict::to).containsExactly(0, 4);
        assertThat(after(TEXT, 1000, 4, 99).isNothing()).isTrue();
        assertThat(after(TEXT, 1000, Long.MAX_VALUE - 1, Long.MAX_VALUE).isNothing()).isTrue();
        assertThat(after(TEXT, 1000, Long.MIN_VALUE, -1).isNothing()).isTrue();
        assertThat(after(FILM, 1000, -50, 99)).extracting(Verdict::from, Verdict::to).containsExactly(0, 99);
    }

    @Test
    void whatIsConfirmedAlreadyCostsNothing() {
        var again = ALLOWANCE.judge(TEXT, Intervals.NONE.plus(0, 3), new Claim(1, "n", 0, 4), NINE,
                NINE.plusSeconds(7));
        assertThat(again).isEqualTo(new Verdict(0, 4, NINE.plusSeconds(10)));
        var nothingNew = ALLOWANCE.judge(TEXT, Intervals.NONE.plus(0, 3), new Claim(1, "n", 0, 3), NINE, NINE);
        assertThat(nothingNew).isEqualTo(new Verdict(0, 3, NINE));
    }

    @Test
    void timeLeftOverStaysForTheNextSegment() {
        var first = after(TEXT, 80, 0, 2);
        assertThat(first).isEqualTo(new Verdict(0, 1, NINE.plusSeconds(60)));
        var second = ALLOWANCE.judge(TEXT, Intervals.NONE.plus(0, 1), new Claim(2, "n", 1, 2), first.spentTo(),
                NINE.plusSeconds(87));
        assertThat(second).isEqualTo(new Verdict(1, 2, NINE.plusSeconds(90)));
    }

    @Test
    void theGraceIsAnOverdraftAndNotAGiftPerCall() {
        var spent = NINE;
        int confirmed = 0;
        for (int call = 1; call <= 100; call++) { // a hundred claims within a second
            var verdict = ALLOWANCE.judge(FILM, Intervals.NONE, new Claim(call, "n", confirmed, 600), spent,
                    NINE.plusMillis(10L * call));
            confirmed = verdict.to();
            spent = verdict.spentTo();
        }
        assertThat(confirmed).isLessThanOrEqualTo(6); // (1 s + 3 s) × 1.5
    }

    @Test
    void anOverdraftIsPaidBackBeforeMoreIsAccepted() {
        var early = after(TEXT, 57, 0, 1);
        assertThat(early.spentTo()).isEqualTo(NINE.plusSeconds(60));
        assertThat(ALLOWANCE.judge(TEXT, Intervals.NONE.plus(0, 1), new Claim(2, "n", 1, 2), early.spentTo(),
                NINE.plusSeconds(86)).isNothing()).isTrue();
        assertThat(ALLOWANCE.judge(TEXT, Intervals.NONE.plus(0, 1), new Claim(2, "n", 1, 2), early.spentTo(),
                NINE.plusSeconds(87)).to()).isEqualTo(2);
    }

    @Test
    void ofALongIdleTimeNoMoreCountsThanMayBeSaved() {
        var film = Terms.ofFilm(36_000, BigDecimal.ONE);
        assertThat(after(film, 10 * 3600, 0, 36_000).to()).isEqualTo(1803);
        var text = Terms.ofText(IntStream.range(0, 100).mapToObj(i -> seconds(60)).toList());
        var idle = after(text, 10 * 3600, 0, 100);
        assertThat(idle.to()).isEqualTo(30);
        assertThat(idle.spentTo()).isEqualTo(NINE.plusSeconds(36_000));
    }

    @Test
    void aFilmIsAcceptedAtItsRateAndNotFaster() {
        assertThat(after(FILM, 20, 0, 30).to()).isEqualTo(30);
        assertThat(after(FILM, 20, 0, 60).to()).isEqualTo(34); // (20 + 3) × 1.5 = 34.5, whole seconds
        assertThat(after(FILM, 0, 590, 600).to()).isEqualTo(594);
    }

    @Test
    void atTwiceTheSpeedNoMoreIsConfirmedThanTheRateAllows() {
        assertThat(played(60, 2)).isEqualTo(94); // (60 + 3) × 1.5 of 120 seconds
        assertThat(played(60, 1.5)).isEqualTo(90);
        assertThat(played(60, 0.75)).isEqualTo(45);
    }

    /** Plays so many seconds of the clock at a speed, tells every ten of them, and offers again what was cut off. */
    private static int played(int seconds, double speed) {
        var spent = NINE;
        int confirmed = 0;
        for (int clock = 10; clock <= seconds; clock += 10) {
            var verdict = ALLOWANCE.judge(FILM, Intervals.NONE,
                    new Claim(clock / 10, "n", confirmed, (long) (clock * speed)), spent, NINE.plusSeconds(clock));
            spent = verdict.spentTo();
            confirmed = verdict.to();
        }
        return confirmed;
    }

    @Test
    void aHiddenTabThatPlaysOnAndReportsLateLosesNothing() {
        assertThat(after(FILM, 300, 0, 300)).extracting(Verdict::from, Verdict::to).containsExactly(0, 300);
        assertThat(after(Terms.ofFilm(3600, new BigDecimal("1.5")), 1800, 0, 1800).to()).isEqualTo(1800);
    }

    @Test
    void twoDevicesAtOnceShareOneClock() {
        var one = after(FILM, 60, 0, 60);
        var other = ALLOWANCE.judge(FILM, Intervals.NONE.plus(0, 60), new Claim(1, "n", 300, 360), one.spentTo(),
                NINE.plusSeconds(60));
        assertThat(one.to()).isEqualTo(60);
        assertThat(other.to() - other.from()).as("what is left of a minute at one and a half").isEqualTo(34);
    }

    @Test
    void jumpingToTheEndEarnsTheEndAlone() {
        var end = after(FILM, 4, 590, 600);
        assertThat(end).extracting(Verdict::from, Verdict::to).containsExactly(590, 600);
    }

    @Test
    void nothingIsAcceptedWhileTimeIsOwed() {
        var owed = ALLOWANCE.judge(FILM, Intervals.NONE, new Claim(1, "n", 0, 10), NINE.plusSeconds(30), NINE);
        assertThat(owed).isEqualTo(new Verdict(0, 0, NINE.plusSeconds(30)));
    }

    @Test
    void whateverIsClaimedNobodyIsFasterThanTheClock() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var floors = random.ints(8, 0, 60_000).mapToObj(Duration::ofMillis).toList();
            var terms = random.nextBoolean() ? Terms.ofText(floors) : Terms.ofFilm(500, new BigDecimal("1.5"));
            assertThat(cheapest(terms, random)).as("seed %d, round %d", seed, round).isTrue();
        }
    }

    /** Plays random claims at random moments; true if all that is covered could be studied in the time that passed. */
    private static boolean cheapest(Terms terms, Random random) {
        var covered = Intervals.NONE;
        var spent = NINE;
        var now = NINE;
        for (int sequence = 1; sequence < 40; sequence++) {
            now = now.plusMillis(random.nextInt(20_000));
            int from = random.nextInt(terms.length() + 2) - 1;
            var verdict = ALLOWANCE.judge(terms, covered,
                    new Claim(sequence, "n", from, from + 1 + random.nextInt(terms.length())), spent, now);
            spent = verdict.spentTo();
            covered = covered.plus(verdict.from(), verdict.to());
        }
        var needed = Duration.ZERO;
        for (int i = 0; i < terms.length(); i++) {
            if (covered.contains(i)) {
                needed = needed.plus(terms.isText() ? terms.floors().get(i) : Duration.ofNanos(666_666_666));
            }
        }
        return needed.compareTo(Duration.between(NINE, now).plus(ALLOWANCE.grace()).plusMillis(1)) <= 0;
    }
}
