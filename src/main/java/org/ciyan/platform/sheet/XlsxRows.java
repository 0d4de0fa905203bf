package org.ciyan.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import org.ciyan.kernel.Rejected;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of a workbook's first visible sheet. */
final class XlsxRows {

    private XlsxRows() { }

    static void each(Path file, SheetReader.Lines lines) throws IOException {
        readable(() -> {
            XlsxBounds.check(file);
            return file;
        });
        try (var workbook = readable(() -> new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)))) {
            var sheet = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                    .orElseThrow(() -> new Rejected("sheet.no-table"));
            each(sheet, workbook.isDate1904(), lines);
        }
    }

    private static void each(Sheet sheet, boolean since1904, SheetReader.Lines lines) {
        int before = 0;
        int rows = 0;
        try (var stream = readable(sheet::openStream)) {
            Iterator<Row> read = stream.iterator();
            while (readable(read::hasNext)) {
                var row = readable(read::next);
                int number = Math.max(row.getRowNum(), ++rows); // a missing number: the library counts from 0
                if (number <= before) {
                    throw new Rejected("sheet.damaged");
                }
                before = number;
                lines.line(number, readable(() -> texts(row, number, since1904)));
            }
        }
    }

    private static List<String> texts(Row row, int number, boolean since1904) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var text = Cells.text(row.getOptionalCell(i).orElse(null), since1904);
            if (i < SheetReader.MOST_COLUMNS) {
                texts.add(text);
            } else if (!text.isEmpty()) {
                throw PartBounds.tooManyColumns(number);
            }
        }
        return texts;
    }

    /**
     * Calls the library, which throws many kinds of exceptions on a damaged file. What the consumer of the lines throws
     * is not caught here.
     */
    private static <T> T readable(Callable<T> part) {
        try {
            return part.call();
        } catch (Rejected no) {
            throw no;
        } catch (Exception damaged) {
            throw new Rejected("sheet.damaged");
        }
    }
}
