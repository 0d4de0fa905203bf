package org.ciyan.heritage;

import java.time.YearMonth;
import java.util.List;

/**
 * One line of the timeline. {@code when} and {@code until} are a day or a month, as precisely as it is known;
 * {@code until} may be null.
 */
public record Moment(String when, String until, String title, String text, List<String> facts, List<String> sites,
        List<String> disputes) {

    private static final int MONTH = "2000-01".length();

    public YearMonth month() {
        return YearMonth.parse(when.substring(0, MONTH));
    }

    public YearMonth lastMonth() {
        return until == null ? month() : YearMonth.parse(until.substring(0, MONTH));
    }
}
