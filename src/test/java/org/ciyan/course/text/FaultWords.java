package org.ciyan.course.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;

import org.ciyan.platform.text.Fault;

/** What a fault is called in both languages. */
public final class FaultWords {

    private static final List<Properties> LANGUAGES = List.of(read("zh_CN"), read("en"));

    private FaultWords() { }

    public static void assertThatItHasWords(Fault fault) {
        for (var words : LANGUAGES) {
            assertThat(words.getProperty(fault.key())).as(fault.key()).isNotNull();
            assertThat(MessageFormat.format(words.getProperty(fault.key()), fault.args().toArray()))
                    .doesNotContainPattern("\\{\\d");
        }
    }

    private static Properties read(String language) {
        var words = new Properties();
        try (var in = new InputStreamReader(FaultWords.class.getResourceAsStream(
                "/words/text_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
