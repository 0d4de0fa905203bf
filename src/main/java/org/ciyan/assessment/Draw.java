package org.ciyan.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws questions: at random, those seen least first, so that a retake asks others where the bank allows. */
final class Draw {

    private final Random random;

    Draw(Random random) {
        this.random = random;
    }

    /**
     * @param bank how many questions there are
     * @param seen how often each (by index) was asked of this person before
     * @return {@code wanted} indexes, or all if there are fewer, in random order
     */
    List<Integer> questions(int bank, int wanted, Map<Integer, Long> seen) {
        var drawn = shuffled(bank).stream().sorted(Comparator.comparing(i -> seen.getOrDefault(i, 0L)))
                .limit(wanted).toList();
        var mixed = new ArrayList<>(drawn);
        Collections.shuffle(mixed, random);
        return mixed;
    }

    List<Integer> shuffled(int size) {
        var indexes = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(indexes, random);
        return indexes;
    }
}
