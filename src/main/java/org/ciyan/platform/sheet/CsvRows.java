package org.ciyan.platform.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifier;

import org.ciyan.kernel.Rejected;

/** The lines of a csv file. A field of several lines is one line, as in a spreadsheet. */
final class CsvRows {

    private static final List<Charset> GUESSES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

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

    /**
     * Decodes by the byte order mark; else as UTF-8 if that is valid; else as GB18030, as spreadsheets on Chinese
     * Windows write.
     */
    static String decoded(byte[] bytes) {
        var text = begins(bytes, 0xFF, 0xFE) ? strict(bytes, StandardCharsets.UTF_16LE) : begins(bytes, 0xFE, 0xFF)
                ? strict(bytes, StandardCharsets.UTF_16BE)
                : GUESSES.stream().map(charset -> strict(bytes, charset)).filter(t -> t != null)
                .findFirst().orElse(null);
        if (text == null) {
            throw new Rejected("sheet.no-table");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException no) {
            return null;
        }
    }

    private static char separator(String text) {
        var head = text.lines().limit(SheetReader.HEADER_WITHIN).toList();
        return Stream.of(',', '\t', ';').max(Comparator.comparingLong(mark ->
                head.stream().mapToLong(line -> line.chars().filter(c -> c == mark).count()).sum()))
                .orElse(',');
    }
}
