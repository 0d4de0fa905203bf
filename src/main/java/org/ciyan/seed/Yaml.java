package org.ciyan.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads YAML 1.2 into maps and lists. */
final class Yaml {

    private static final int LONGEST = 40;

    private Yaml() { }

    static Object read(Path file) {
        try {
            return new Load(LoadSettings.builder().setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

    /** An amount of hours, days or months, less than a million. */
    static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,6}(\\.\\d{1,9})?")) {
            throw new NumberFormatException(text.substring(0, Math.min(LONGEST, text.length())));
        }
        return new BigDecimal(text);
    }

    /** @return null for null */
    static LocalDate day(Object value) {
        return value == null ? null : LocalDate.parse(value.toString());
    }

    /** A constant as the seeds write it: in small letters, parted by hyphens. @return null for null */
    static <E extends Enum<E>> E constant(Class<E> type, Object value) {
        return value == null ? null : Enum.valueOf(type, value.toString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
