package org.ciyan.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * All words of the product, by language: one file per feature and language under {@code /words}, listed in
 * {@code /words/index.txt}. Chinese is also used for languages that have no words here.
 */
@ApplicationScoped
public class Words {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final List<Locale> LANGUAGES = List.of(CHINESE, Locale.ENGLISH);

    private final Map<Locale, Map<String, String>> byLanguage = new HashMap<>();

    Words() {
        LANGUAGES.forEach(language -> byLanguage.put(language, read(language)));
    }

    public Map<String, String> in(Locale language) {
        return byLanguage.get(spoken(language));
    }

    /**
     * The sentence behind a key with its blanks filled in; an unknown key is shown as itself, so that nothing is
     * hidden.
     */
    public String say(Locale language, String key, Object... args) {
        var pattern = in(language).getOrDefault(key, key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, spoken(language)).format(args);
    }

    public static Locale spoken(Locale wished) {
        return wished != null && wished.getLanguage().equals("en") ? Locale.ENGLISH : CHINESE;
    }

    private static Map<String, String> read(Locale language) {
        var words = new HashMap<String, String>();
        for (var feature : text("/words/index.txt").lines().toList()) {
            var file = new Properties();
            try (var in = new InputStreamReader(stream("/words/" + feature + "_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
        }
        return Map.copyOf(words);
    }

    private static String text(String resource) {
        try (var in = stream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String resource) {
        var in = Words.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("no " + resource);
        }
        return in;
    }
}
