package org.ciyan.study;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The limits by which a sitting's claims are judged, fixed when it opens.
 *
 * @param length sections of a text, seconds of a film
 * @param floors of a text: the least time each section takes; empty for a film
 * @param maxRate of a film: how many of its seconds may be watched per second
 */
record Terms(int length, List<Duration> floors, BigDecimal maxRate) {

    static Terms ofText(List<Duration> floors) {
        return new Terms(floors.size(), floors, BigDecimal.ONE);
    }

    static Terms ofFilm(int seconds, BigDecimal maxRate) {
        return new Terms(seconds, List.of(), maxRate);
    }

    /** Terms as read from the sitting's row. */
    static Terms kept(int length, String floors, BigDecimal maxRate) {
        return new Terms(length, floors.isEmpty() ? List.of()
                : Stream.of(floors.split(",")).map(Long::valueOf).map(Duration::ofMillis).toList(), maxRate);
    }

    boolean isText() {
        return !floors.isEmpty();
    }

    String floorsKept() {
        return floors.stream().map(f -> String.valueOf(f.toMillis())).collect(joining(","));
    }
}
