package org.ciyan.platform.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;

import org.ciyan.kernel.Rejected;
import org.ciyan.platform.text.Encoding;

/** The lines of a csv file. A field of several lines is one line, as in a spreadsheet. */
final class CsvRows {

    /** The most fields of a line, empty ones included: the widest row of a spreadsheet. */
    private static final int MOST_FIELDS = 16_000;
    /** Buffer size in characters: more than a whole file has. */
    private static final int ROOM = 32 << 20;

    private CsvRows() { }

    static void each(Path file, SheetReader.Lines lines) throws IOException {
        var text = decoded(Files.readAllBytes(file));
        var fields = new Bounded();
        var records = CsvRecordHandler.builder().maxFieldSize(ROOM).maxRecordSize(ROOM).fieldModifier(fields).build();
        try (var csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(ROOM).build(records, text)) {
            for (var row : csv) {
                lines.line(fields.number++, row.getFields().stream().limit(SheetReader.MOST_COLUMNS).toList());
            }
        } catch (CsvParseException e) {
            throw e.getCause() instanceof Rejected no ? no : new Rejected("sheet.damaged");
        }
    }

    /** Checks and trims each field of a line before the line is put together. */
    private static final class Bounded implements FieldModifier {

        private int number = 1;

        @Override
        public String modify(long startingLine, int column, boolean quoted, String field) {
            var text = Cells.trimmed(field);
            if (field.length() > PartBounds.LONGEST_TEXT) {
                throw new Rejected("sheet.text-too-long", number, PartBounds.LONGEST_TEXT);
            }
            if (column >= SheetReader.MOST_COLUMNS && !text.isEmpty() || column >= MOST_FIELDS) {
                throw PartBounds.tooManyColumns(number);
            }
            return text;
        }
    }

    static String decoded(byte[] bytes) {
        return Encoding.decoded(bytes).orElseThrow(() -> new Rejected("sheet.no-table"));
    }

    private static char separator(String text) {
        var head = text.lines().limit(SheetReader.HEADER_WITHIN).toList();
        return Stream.of(',', '\t', ';').max(Comparator.comparingLong(mark ->
                head.stream().mapToLong(line -> line.chars().filter(c -> c == mark).count()).sum()))
                .orElse(',');
    }
}
