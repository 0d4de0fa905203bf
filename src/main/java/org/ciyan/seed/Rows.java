package org.ciyan.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads a CSV file with a header row; an empty field is null. */
final class Rows {

    private Rows() { }

    static void each(Path file, Consumer<Row> reader) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(named -> reader.accept(new Row(named)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(NamedCsvRecord named) {

        String get(String column) {
            var value = named.getField(column);
            return value.isEmpty() ? null : value;
        }
    }
}
