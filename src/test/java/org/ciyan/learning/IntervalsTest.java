package org.ciyan.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.ciyan.learning.Intervals.Interval;
import org.junit.jupiter.api.Test;

class IntervalsTest {

    static final int POINTS = 60;

    @Test
    void nothingIsEmptyAndLongAsNothing() {
        assertThat(Intervals.NONE.isEmpty()).isTrue();
        assertThat(Intervals.NONE.length()).isZero();
        assertThat(Intervals.NONE.contains(0)).isFalse();
        assertThat(Intervals.NONE.pairs()).isEmpty();
    }

    @Test
    void theEndIsNotInside() {
        var some = Intervals.NONE.plus(2, 5);
        assertThat(some.contains(1)).isFalse();
        assertThat(some.contains(2)).isTrue();
        assertThat(some.contains(4)).isTrue();
        assertThat(some.contains(5)).isFalse();
        assertThat(some.length()).isEqualTo(3);
    }

    @Test
    void neighboursGrowTogether() {
        assertThat(Intervals.NONE.plus(0, 2).plus(2, 4)).hasToString("0-4");
        assertThat(Intervals.NONE.plus(2, 4).plus(0, 2)).hasToString("0-4");
    }

    @Test
    void aGapStaysAGap() {
        assertThat(Intervals.NONE.plus(0, 2).plus(3, 4)).hasToString("0-2,3-4");
    }

    @Test
    void aBridgeClosesEveryGapItReaches() {
        assertThat(Intervals.NONE.plus(0, 1).plus(3, 4).plus(6, 7).plus(9, 10).plus(1, 6)).hasToString("0-7,9-10");
    }

    @Test
    void whatLiesInsideAddsNothing() {
        assertThat(Intervals.NONE.plus(0, 9).plus(3, 4)).isEqualTo(Intervals.NONE.plus(0, 9));
    }

    @Test
    void anEmptyOrTurnedIntervalAddsNothing() {
        var some = Intervals.NONE.plus(1, 2);
        assertThat(some.plus(5, 5)).isSameAs(some);
        assertThat(some.plus(7, 5)).isSameAs(some);
    }

    @Test
    void addingLeavesTheOldOneAsItWas() {
        var before = Intervals.NONE.plus(1, 2);
        before.plus(0, 9);
        assertThat(before).hasToString("1-2");
    }

    @Test
    void theShareIsNeverRoundedUp() {
        assertThat(Intervals.NONE.plus(0, 2).share(3)).isEqualTo(0.6666);
        assertThat(Intervals.NONE.plus(0, 99_999).share(100_000)).isEqualTo(0.9999);
        assertThat(Intervals.NONE.plus(0, 3).share(3)).isEqualTo(1.0);
        assertThat(Intervals.NONE.share(0)).isZero();
    }

    @Test
    void partsMustBeApartInOrderAndReal() {
        assertThatThrownBy(() -> new Intervals(List.of(new Interval(0, 2), new Interval(2, 3))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Intervals(List.of(new Interval(5, 6), new Interval(0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Interval(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyUnionIsTheUnionOfItsPoints() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var points = new BitSet();
            var union = Intervals.NONE;
            for (int i = random.nextInt(12); i >= 0; i--) {
                int from = random.nextInt(POINTS);
                int to = from + random.nextInt(9);
                points.set(from, to);
                union = union.plus(from, to);
            }
            assertThat(union.length()).as("seed %d, round %d", seed, round).isEqualTo(points.cardinality());
            for (int point = 0; point < POINTS + 9; point++) {
                assertThat(union.contains(point)).as("seed %d, round %d, point %d", seed, round, point)
                        .isEqualTo(points.get(point));
            }
        }
    }

    @Test
    void theOrderOfAddingMakesNoDifferenceAndTwiceIsAsOnce() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            var forth = Intervals.NONE;
            var back = Intervals.NONE;
            int[][] pieces = new int[8][];
            for (int i = 0; i < pieces.length; i++) {
                int from = random.nextInt(POINTS);
                pieces[i] = new int[] {from, from + 1 + random.nextInt(9)};
            }
            for (int i = 0; i < pieces.length; i++) {
                forth = forth.plus(pieces[i][0], pieces[i][1]);
                var other = pieces[pieces.length - 1 - i];
                back = back.plus(other[0], other[1]).plus(other[0], other[1]);
            }
            assertThat(forth).as("seed %d, round %d", seed, round).isEqualTo(back);
            assertThat(Intervals.parse(forth.toString())).as("seed %d, round %d", seed, round).isEqualTo(forth);
        }
    }
}
