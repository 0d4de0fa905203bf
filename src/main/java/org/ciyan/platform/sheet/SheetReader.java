package org.ciyan.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.ciyan.kernel.Rejected;

/** Reads a table of known columns, row by row, never the whole of it into memory. */
public final class SheetReader {

    public static final long MOST_BYTES = 30L << 20;
    public static final int MOST_ROWS = 100_000;
    /** A file with text further to the right is refused; the text is not dropped silently. */
    static final int MOST_COLUMNS = 200;
    static final int HEADER_WITHIN = 10;

    private final List<Column> columns;
    private final Consumer<List<String>> headerCheck;

    /** @param headerCheck sees all headers before any row is taken, and may refuse them */
    public SheetReader(List<Column> columns, Consumer<List<String>> headerCheck) {
        this.columns = columns;
        this.headerCheck = headerCheck;
    }

    /**
     * @return how many rows there were
     * @throws Rejected {@code sheet.…} if the file is too large, damaged, no table, or its columns are not right
     */
    public int read(Path file, Consumer<SheetRow> taker) {
        var run = new Run(taker);
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Rejected("sheet.too-large", MOST_BYTES >> 20);
            }
            switch (FileKind.of(file)) {
                case WORKBOOK -> XlsxRows.each(file, run::line);
                case TEXT -> CsvRows.each(file, run::line);
                case OLD_WORKBOOK -> throw new Rejected("sheet.old-workbook");
                default -> throw new Rejected("sheet.no-table");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return run.finish();
    }

    /** One line of a file: its number and its texts, perhaps empty. */
    interface Lines {

        void line(int number, List<String> texts);
    }

    private final class Run {

        private final Consumer<SheetRow> taker;
        private List<Column> places;
        private int before;
        private int rows;

        Run(Consumer<SheetRow> taker) {
            this.taker = taker;
        }

        void line(int number, List<String> texts) {
            if (texts.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (places != null) {
                row(number, texts);
            } else if (isHeader(texts)) {
                header(texts);
            } else if (++before >= HEADER_WITHIN) {
                throw noHeader();
            }
        }

        /** A title or a date may stand above; a header names two columns at least. */
        private boolean isHeader(List<String> texts) {
            return columns.stream().filter(column -> texts.stream().anyMatch(column::isNamed))
                    .count() >= Math.min(2, columns.size());
        }

        private void header(List<String> texts) {
            places = new ArrayList<>();
            for (var text : texts) {
                var column = columns.stream().filter(c -> c.isNamed(text)).findFirst().orElse(null);
                if (column != null && places.contains(column)) {
                    throw new Rejected("sheet.column-twice", text);
                }
                places.add(column);
            }
            headerCheck.accept(texts);
            var missing = columns.stream().filter(c -> c.required() && !places.contains(c)).map(Column::name)
                    .collect(Collectors.joining(" "));
            if (!missing.isEmpty()) {
                throw new Rejected("sheet.missing-columns", missing);
            }
        }

        private void row(int number, List<String> texts) {
            if (++rows > MOST_ROWS) {
                throw new Rejected("sheet.too-many-rows", MOST_ROWS);
            }
            var cells = new LinkedHashMap<String, String>();
            places.stream().filter(column -> column != null).forEach(column -> cells.put(column.key(), ""));
            var others = new ArrayList<String>();
            for (int i = 0; i < texts.size(); i++) {
                if (i < places.size() && places.get(i) != null) {
                    cells.put(places.get(i).key(), texts.get(i));
                } else if (!texts.get(i).isEmpty()) {
                    others.add(texts.get(i));
                }
            }
            taker.accept(new SheetRow(number, cells, others));
        }

        int finish() {
            if (places == null) {
                throw noHeader();
            }
            if (rows == 0) {
                throw new Rejected("sheet.no-rows");
            }
            return rows;
        }

        private Rejected noHeader() {
            return new Rejected("sheet.no-header", HEADER_WITHIN,
                    columns.stream().filter(Column::required).map(Column::name).collect(Collectors.joining(" ")));
        }
    }
}
