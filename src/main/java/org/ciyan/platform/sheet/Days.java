package org.ciyan.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Days as people write them in tables: 2024-03-01, 2024/3/1, 2024.03, 20240301, in Chinese, or a spreadsheet's bare
 * number.
 */
public final class Days {

    /**
     * Year, month, perhaps a day, between marks or the Chinese words for them (U+5E74, U+6708, U+65E5); a time of day
     * is ignored.
     */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.\u5e74]\\s*(\\d{1,2})\\s*(?:[-/.\u6708]\\s*(?:(\\d{1,2})\\s*\u65e5?)?)?"
                    + "(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern BARE = Pattern.compile("[1-7]\\d{4}");
    /** Could be January or October: a number cell drops the zero at the end. */
    private static final Pattern AMBIGUOUS = Pattern.compile("\\d{4}\\.1");
    /** Day 0 of a spreadsheet, unless it counts from 1904. */
    static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private Days() { }

    /** A month without a day is its first day. Empty if it is no day or is ambiguous. */
    public static Optional<LocalDate> read(String text) {
        if (BARE.matcher(text).matches()) {
            return Optional.of(DAY_0.plusDays(Long.parseLong(text)));
        }
        for (var form : new Pattern[] {WRITTEN, DIGITS}) {
            var parts = form.matcher(text);
            if (parts.matches() && !AMBIGUOUS.matcher(text).matches()) {
                try {
                    return Optional.of(LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                            parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3))));
                } catch (DateTimeException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
