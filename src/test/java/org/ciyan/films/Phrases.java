package org.ciyan.films;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Source;

/**
 * What is said again and again: {@code src/films/words.yaml}.
 *
 * @param rows how each row of the key reads
 * @param names short names of sources
 * @param together words that no line of a caption ends in
 */
record Phrases(Map<String, String> words, Map<String, String> rows, Map<String, String> names, List<String> together) {

    private static final List<String> WORDS = List.of("house", "estimate", "kilometres", "north", "key", "differ",
            "wording", "sources", "caution", "by", "spoken", "aside", "question", "confidence");

    static Phrases read() {
        return Script.read("words.yaml", fields -> {
            var words = new TreeMap<String, String>();
            WORDS.forEach(word -> words.put(word, fields.text(word, 60)));
            return new Phrases(words, Script.texts(fields, "rows"), Script.texts(fields, "names"),
                    fields.texts("together"));
        });
    }

    String say(String word, Object... arguments) {
        return words.get(word).formatted(arguments);
    }

    /** A source by its number and short name; a book's title brings its own brackets. */
    String source(HeritageBook book, String code) {
        var source = book.source(code).map(Source::code)
                .orElseThrow(() -> new IllegalArgumentException("No source " + code));
        var name = names.get(source);
        if (name == null) {
            throw new IllegalArgumentException("No short name of " + source + " in words.yaml");
        }
        return name.startsWith("\u300A") ? source + name : source + " " + name;
    }
}
