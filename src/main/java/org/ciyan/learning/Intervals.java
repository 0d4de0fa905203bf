package org.ciyan.learning;

import static java.util.stream.Collectors.joining;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A union of half-open intervals of whole numbers: apart from each other, in order, never changed. */
public record Intervals(List<Interval> parts) implements Serializable {

    public static final Intervals NONE = new Intervals(List.of());

    /** @throws IllegalArgumentException if two parts touch, overlap or stand in the wrong order */
    public Intervals {
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).from() <= parts.get(i - 1).to()) {
                throw new IllegalArgumentException("not apart or not in order: " + parts);
            }
        }
        parts = List.copyOf(parts);
    }

    /** Reads what {@link #toString()} wrote. */
    public static Intervals parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var parts = new ArrayList<Interval>();
        for (var part : text.split(",")) {
            int dash = part.indexOf('-');
            parts.add(new Interval(Integer.parseInt(part.substring(0, dash)),
                    Integer.parseInt(part.substring(dash + 1))));
        }
        return new Intervals(parts);
    }

    /** Together with {@code [from, to)}; nothing is added if that is empty. */
    public Intervals plus(int from, int to) {
        if (from >= to) {
            return this;
        }
        var union = new ArrayList<Interval>(parts.size() + 1);
        int first = from;
        int last = to;
        for (var part : parts) {
            if (part.to() < from) {
                union.add(part);
            } else if (part.from() <= to) {
                first = Math.min(first, part.from());
                last = Math.max(last, part.to());
            }
        }
        union.add(new Interval(first, last));
        parts.stream().filter(part -> part.from() > to).forEach(union::add);
        return new Intervals(union);
    }

    public boolean contains(int point) {
        return parts.stream().anyMatch(part -> part.from() <= point && point < part.to());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many whole numbers lie inside. */
    public int length() {
        return parts.stream().mapToInt(Interval::length).sum();
    }

    /** The share of {@code whole} that lies inside: 0…1, four decimals, never rounded up. */
    public double share(int whole) {
        return whole == 0 ? 0 : Math.floorDiv(length() * 10_000L, whole) / 10_000.0;
    }

    /** {@code [[from, to], …]} */
    public List<List<Integer>> pairs() {
        return parts.stream().map(part -> List.of(part.from(), part.to())).toList();
    }

    @Override
    public String toString() {
        return parts.stream().map(Interval::toString).collect(joining(","));
    }

    /** {@code [from, to)}, never empty. */
    public record Interval(int from, int to) implements Serializable {

        public Interval {
            if (from < 0 || from >= to) {
                throw new IllegalArgumentException("[" + from + ", " + to + ")");
            }
        }

        public int length() {
            return to - from;
        }

        public List<Integer> pair() {
            return List.of(from, to);
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}
