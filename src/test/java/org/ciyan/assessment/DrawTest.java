package org.ciyan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DrawTest {

    final long seed = new Random().nextLong();
    final Draw draw = new Draw(new Random(seed));

    @Test
    void asManyAreDrawnAsWantedEachOnce() {
        assertThat(draw.questions(12, 5, Map.of())).as(seeded()).hasSize(5).doesNotHaveDuplicates()
                .allMatch(i -> i >= 0 && i < 12);
    }

    @Test
    void aSmallBankGivesAllItHas() {
        assertThat(draw.questions(3, 5, Map.of())).as(seeded()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(draw.questions(0, 5, Map.of())).as(seeded()).isEmpty();
    }

    @Test
    void whatWasNeverSeenComesFirst() {
        assertThat(draw.questions(6, 3, Map.of(0, 1L, 2, 1L, 4, 3L))).as(seeded()).containsExactlyInAnyOrder(1, 3, 5);
    }

    @Test
    void thenWhatWasSeenLeast() {
        assertThat(draw.questions(4, 2, Map.of(0, 2L, 1, 1L, 2, 3L))).as(seeded()).containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void aBankIsAskedThroughBeforeAnythingIsAskedAgain() {
        Map<Integer, Long> seen = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            draw.questions(12, 3, seen).forEach(q -> seen.merge(q, 1L, Long::sum));
        }
        assertThat(seen).as(seeded()).hasSize(12).allSatisfy((question, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void theOrderIsMixed() {
        var orders = new HashSet<List<Integer>>();
        for (int i = 0; i < 200; i++) {
            orders.add(draw.questions(3, 3, Map.of(0, 1L, 1, 2L)));
        }
        assertThat(orders).as(seeded()).as("also those seen most may come first").hasSize(6);
    }

    @Test
    void optionsAreShuffledWithoutLosingOne() {
        var orders = new HashSet<List<Integer>>();
        for (int i = 0; i < 200; i++) {
            var order = draw.shuffled(3);
            assertThat(order).as(seeded()).containsExactlyInAnyOrderElementsOf(IntStream.range(0, 3).boxed().toList());
            orders.add(order);
        }
        assertThat(orders).as(seeded()).hasSize(6);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(new Draw(new Random(seed)).questions(20, 7, Map.of())).as(seeded())
                .isEqualTo(new Draw(new Random(seed)).questions(20, 7, Map.of()));
    }

    private String seeded() {
        return "seed " + seed;
    }
}
