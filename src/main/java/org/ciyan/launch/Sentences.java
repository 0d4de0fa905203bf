package org.ciyan.launch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** What the launcher says, Chinese first and English second. */
final class Sentences {

    private static final Properties CHINESE = read("zh_CN");
    private static final Properties ENGLISH = read("en");

    private Sentences() { }

    static String say(String key, Object... args) {
        return MessageFormat.format(CHINESE.getProperty(key), args) + System.lineSeparator()
                + MessageFormat.format(ENGLISH.getProperty(key), args);
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var in = Sentences.class.getResourceAsStream("/launch_" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
