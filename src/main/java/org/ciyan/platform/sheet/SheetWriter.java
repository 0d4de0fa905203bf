package org.ciyan.platform.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet of a workbook row by row, of which only some are held at a time. Texts stand in their cells and
 * nothing is taken for a formula.
 */
public final class SheetWriter {

    /** Characters of a cell, less the apostrophe that makes it harmless. */
    private static final int LONGEST = 32_766;
    private static final String FORMULA = "=+-@\t\r";

    private final Worksheet sheet;
    private int row;
    private int column;

    /** @param firstColumns that stay when the sheet is scrolled */
    public SheetWriter(Workbook workbook, String name, List<String> heads, int firstColumns) {
        sheet = workbook.newWorksheet(name);
        for (var head : heads) {
            sheet.width(column, Math.min(28, 6 + head.length() * 1.6));
            sheet.style(0, column).bold().wrapText(true).set();
            text(head);
        }
        sheet.freezePane(firstColumns, 1);
    }

    /** Begins the next row. */
    public void next() {
        row++;
        column = 0;
    }

    /** In its place: shared texts would be held until the end. */
    public void text(String text) {
        sheet.inlineString(row, column++, harmless(text));
    }

    /** Several lines in one cell; what a cell cannot hold is left off, and that is seen. */
    public void lines(List<String> lines) {
        var text = String.join("\n", lines);
        if (text.length() > LONGEST) {
            text = text.substring(0, LONGEST - 2) + "……";
        }
        sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        text(text);
    }

    /** With two decimals. */
    public void number(BigDecimal value) {
        sheet.value(row, column, value);
        sheet.style(row, column++).format("0.00").set();
    }

    /** Leaves so many cells empty. */
    public void skip(int cells) {
        column += cells;
    }

    /** What was written need not be held any more. */
    public void flush() throws IOException {
        sheet.flush();
    }

    public void finish() throws IOException {
        sheet.finish();
    }

    /** Pairs of a name and what is to be said about it, on a sheet of their own. */
    public static void about(Workbook workbook, String name, List<List<String>> pairs) {
        var sheet = workbook.newWorksheet(name);
        sheet.width(0, 24);
        sheet.width(1, 100);
        for (int row = 0; row < pairs.size(); row++) {
            sheet.inlineString(row, 0, harmless(pairs.get(row).get(0)));
            sheet.inlineString(row, 1, harmless(pairs.get(row).get(1)));
            sheet.style(row, 1).wrapText(true).set();
        }
    }

    /** What a spreadsheet would take for a formula gets a leading apostrophe. */
    static String harmless(String text) {
        return text != null && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
