package org.ciyan.course.web;

import java.util.regex.Pattern;

/**
 * The bytes of a file that were asked for: {@code [from, to)}.
 *
 * @param partial whether it is less than the whole, or was at least asked for as a part
 */
record ByteRange(long from, long to, boolean partial) {

    /**
     * At most so much answers a part without an end: a player that stops reading must not hold a connection for long.
     */
    static final long LONGEST = 4 << 20;

    private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** What is no single range in bytes is as if nothing was asked for. @param header null if there is none */
    static ByteRange of(String header, long size) {
        var asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return new ByteRange(0, size, false);
        }
        if (asked.group(1).isEmpty()) {
            long last = Long.parseLong(asked.group(2));
            return last == 0 ? new ByteRange(size, size, true) : new ByteRange(Math.max(0, size - last), size, true);
        }
        long from = Long.parseLong(asked.group(1));
        if (asked.group(2).isEmpty()) {
            return new ByteRange(from, Math.min(size, from + LONGEST), true);
        }
        long to = Long.parseLong(asked.group(2)) + 1;
        return to <= from ? new ByteRange(0, size, false) : new ByteRange(from, Math.min(size, to), true);
    }

    boolean isSatisfiable() {
        return from < to;
    }

    long length() {
        return to - from;
    }

    String header(long size) {
        return isSatisfiable() ? "bytes " + from + "-" + (to - 1) + "/" + size : "bytes */" + size;
    }
}
