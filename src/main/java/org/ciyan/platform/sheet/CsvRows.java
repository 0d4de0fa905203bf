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
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import org.ciyan.kernel.Rejected;

/** The lines of a csv file. A field of several lines is one line, as in a spreadsheet. */
final class CsvRows {

    private static final List<Charset> GUESSES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private CsvRows() { }

    static void each(Path file, SheetReader.Lines lines) throws IOException {
        var text = decoded(Files.readAllBytes(file));
        int number = 0;
        try (var csv = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var row : csv) {
                lines.line(++number, row.getFields().stream().map(Cells::trimmed).toList());
            }
        } catch (CsvParseException e) {
            throw new Rejected("sheet.damaged");
        }
    }

    /** By its mark; else as UTF-8 if that is faultless; else as spreadsheets on Chinese Windows write. */
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
