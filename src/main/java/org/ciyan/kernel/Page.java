package org.ciyan.kernel;

import java.util.List;
import java.util.function.BiFunction;

/** A part of a longer list: its items and how many there are in all. */
public record Page<T>(List<T> items, long total) {

    public static final int LARGEST = 200;

    /** Cuts page {@code number} (from 0) of {@code size} (1…{@value #LARGEST}) out of the whole list. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        return of(number, size, all.size(), (from, most) -> all.subList(from, Math.min(from + most, all.size())));
    }

    /**
     * Reads page {@code number} (from 0) of {@code size} (1…{@value #LARGEST}); a page behind the last one is empty.
     *
     * @param read given where to begin (from 0) and how many at most
     */
    public static <T> Page<T> of(int number, int size, long total, BiFunction<Integer, Integer, List<T>> read) {
        int length = Math.max(1, Math.min(size, LARGEST));
        long from = (long) Math.max(0, number) * length;
        return new Page<>(from >= total ? List.of() : read.apply((int) from, length), total);
    }
}
