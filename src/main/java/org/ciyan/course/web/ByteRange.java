package org.ciyan.course.web;

import java.util.regex.Pattern;

/**
 * The bytes of a file that were asked for: {@code [from, to)}.
 *
 * @param partial whether the request asked for a range, even if that is the whole file
 */
record ByteRange(long from, long to, boolean partial) {

    /**
     * The most bytes sent for a range without an end: a player that stops reading must not hold a connection for long.
     */
    static final long LONGEST = 4 << 20;

    private static final Pattern ONE = Pattern.compile("\\s*bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /**
     * Reads a Range header; anything but a single range in bytes means the whole file.
     *
     * @param header null if there is none
     */
    static ByteRange of(String header, long size) {
        var range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return new ByteRange(0, size, false);
        }
        if (range.group(1).isEmpty()) {
            long last = Long.parseLong(range.group(2));
            return last == 0 ? new ByteRange(size, size, true) : new ByteRange(Math.max(0, size - last), size, true);
        }
        long from = Long.parseLong(range.group(1));
        if (range.group(2).isEmpty()) {
            return new ByteRange(from, Math.min(size, from + LONGEST), true);
        }
        long to = Long.parseLong(range.group(2)) + 1;
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
