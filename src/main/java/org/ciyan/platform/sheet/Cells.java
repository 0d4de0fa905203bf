package org.ciyan.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.dhatim.fastexcel.reader.Cell;

/** The content of a cell as text: a number without its format, a date as 2024-03-01. */
final class Cells {

    /** Characters kept of a text: more than any column takes, few enough for the database however they are escaped. */
    static final int LONGEST = 500;
    private static final int MOST_ZEROS = 40;
    private static final int LONGEST_FORMAT = 255;
    private static final LocalDate DAY_0_SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Cells() { }

    static String text(Cell cell, boolean since1904) {
        if (cell == null) {
            return "";
        }
        var number = cell.getValue() instanceof BigDecimal any ? written(any) : null;
        if (number != null) {
            boolean day = isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
            return !day ? number.toPlainString()
                    : (since1904 ? DAY_0_SINCE_1904 : Days.DAY_0).plusDays(number.longValue()).toString();
        }
        var text = cell.getValue() instanceof String words ? words : cell.getRawValue();
        return text == null ? "" : trimmed(text);
    }

    /**
     * The number, normalized; null if its exponent needs too many zeros: writing out 1e999999999 would fill the memory.
     */
    private static BigDecimal written(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) number.scale()) > PartBounds.LONGEST_NUMBER + MOST_ZEROS) {
            return null;
        }
        var plain = number.stripTrailingZeros();
        return Math.abs(plain.scale()) > MOST_ZEROS ? null : plain;
    }

    /**
     * Whether the cell's format is a date: by the numbers of the built-in formats, among them the Chinese ones that
     * have no text; else by the letters of the format.
     */
    private static boolean isDate(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null && format.length() <= LONGEST_FORMAT
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
    }

    /** The text, shortened, without blanks around it, including ideographic and no-break spaces. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, text.offsetByCodePoints(from, Math.min(LONGEST, text.codePointCount(from, to))));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
