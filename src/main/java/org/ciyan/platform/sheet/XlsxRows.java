package org.ciyan.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.ciyan.kernel.Rejected;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of a workbook's first visible sheet. */
final class XlsxRows {

    static final long MOST_INFLATED = 200L << 20;
    private static final int MOST_COLUMNS = 200;

    private XlsxRows() { }

    static void each(Path file, SheetReader.Lines lines) {
        try {
            weigh(file);
            try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
                var sheet = workbook.getSheets().filter(s -> s.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                        .orElseThrow(() -> new Rejected("sheet.no-table"));
                try (var rows = sheet.openStream()) {
                    rows.forEach(row -> lines.line(row.getRowNum(), texts(row, workbook.isDate1904())));
                }
            }
        } catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException
                | NumberFormatException e) {
            throw new Rejected("sheet.damaged");
        }
    }

    private static List<String> texts(Row row, boolean since1904) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            texts.add(Cells.text(row.getOptionalCell(i).orElse(null), since1904));
        }
        return texts;
    }

    /**
     * A small file may unfold to more than memory holds: it is unfolded once, into nothing, before anything is made of
     * it.
     */
    private static void weigh(Path file) throws IOException {
        long left = MOST_INFLATED;
        var buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                try (InputStream in = zip.getInputStream(entries.nextElement())) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        left -= n;
                        if (left < 0) {
                            throw new Rejected("sheet.unfolds-too-far", MOST_INFLATED >> 20);
                        }
                    }
                }
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Rejected("sheet.no-table");
            }
        }
    }
}
