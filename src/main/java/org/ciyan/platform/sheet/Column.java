package org.ciyan.platform.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.ciyan.platform.Words;

/**
 * A column to look for.
 *
 * @param key the key of its cells in a {@link SheetRow}
 * @param required whether a file without it is refused
 * @param names what its header may say, the usual name first
 */
public record Column(String key, boolean required, List<String> names) {

    /** What a header may say: the words of the key in every language, then the alternatives of {@code key.also}. */
    public static List<String> names(Words words, String key) {
        var names = new ArrayList<String>();
        Words.LANGUAGES.forEach(language -> names.add(words.say(language, key)));
        Words.LANGUAGES.forEach(language -> names.add(words.in(language).getOrDefault(key + ".also", "")));
        return names.stream().flatMap(n -> Stream.of(n.split("\\|"))).filter(n -> !n.isBlank()).distinct().toList();
    }

    public String name() {
        return names.get(0);
    }

    boolean isNamed(String header) {
        return names.stream().anyMatch(name -> plain(name).equals(plain(header)));
    }

    /** A header without blanks, marks of required columns and remarks in brackets, in lower-case half-width letters. */
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC).replaceAll("\\(.*?\\)", "")
                .replaceAll("[\\s*:_-]", "").toLowerCase(Locale.ROOT);
    }
}
