package org.ciyan.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.dhatim.fastexcel.reader.Cell;

/** What a cell says, as text: a number without its format, a date as 2024-03-01. */
final class Cells {

    static final int LONGEST = 1000;
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private Cells() { }

    static String text(Cell cell, boolean since1904) {
        if (cell == null) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return isDate(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0
                    ? (since1904 ? DAY_0_SINCE_1904 : DAY_0).plusDays(number.longValue()).toString() : plain(number);
        }
        var text = cell.getValue() instanceof String words ? words : cell.getRawValue();
        return text == null ? "" : trimmed(text);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /**
     * By the numbers of the built-in formats, among them the Chinese ones that have no text; else by the letters of the
     * format.
     */
    private static boolean isDate(Cell cell) {
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return true;
        }
        var format = cell.getDataFormatString();
        return format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches("(?i).*[yd].*");
    }

    /** Without blanks around it, among them the ideographic and the unbreakable one. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from,
                Math.min(to, text.offsetByCodePoints(from, Math.min(LONGEST, text.codePointCount(from, to)))));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
