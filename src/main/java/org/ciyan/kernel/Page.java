package org.ciyan.kernel;

import java.util.List;

/** A part of a longer list: its items and how many there are in all. */
public record Page<T>(List<T> items, long total) {

    public static final int LARGEST = 200;

    /** Cuts page {@code number} (from 0) of {@code size} (1…{@value #LARGEST}) out of the whole list. */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int length = Math.max(1, Math.min(size, LARGEST));
        int from = (int) Math.min((long) Math.max(0, number) * length, all.size());
        return new Page<>(all.subList(from, Math.min(from + length, all.size())), all.size());
    }
}
