package org.ciyan.platform.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Forbidden wordings of courses and the heritage, and the degrees of confidence a source may have:
 * {@code /text/wording.yaml}. A forbidden wording is only allowed in a sentence that calls it wrong.
 */
public final class Wording {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[\u3002\uFF01\uFF1F\uFF1B])");
    private static final Map<?, ?> DATA = load();

    public static final List<String> DEGREES = list("degrees");
    private static final List<String> FORBIDDEN = list("forbidden");
    private static final List<String> REFUSING = list("refusing");

    private Wording() { }

    public static void check(SourceFile file) {
        var lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            check(file, i + 1, lines[i]);
        }
    }

    public static void check(SourceFile file, int line, String text) {
        for (var sentence : END_OF_SENTENCE.split(text)) {
            if (REFUSING.stream().noneMatch(sentence::contains)) {
                FORBIDDEN.stream().filter(sentence::contains).forEach(wording -> file.fault(line, "wording", wording));
            }
        }
    }

    private static List<String> list(String name) {
        return ((List<?>) DATA.get(name)).stream().map(String::valueOf).toList();
    }

    private static Map<?, ?> load() {
        try (var in = Wording.class.getResourceAsStream("/text/wording.yaml")) {
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
