package org.ciyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.Folders.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

    static final Pattern SAID =
            Pattern.compile("(?:new Refusal|Sentences\\.(?:say|tell|complain))\\(\\s*\"([\\w.-]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("en")).isEqualTo(keys("zh_CN"));
    }

    @Test
    void everySentenceThatIsSaidIsThere() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/ciyan/launch"))) {
            var said = files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> SAID.matcher(text(f)).results().map(r -> r.group(1)))
                    .collect(Collectors.toSet());
            assertThat(said).isNotEmpty().isSubsetOf(keys("en"));
        }
    }

    @Test
    void aPortIsNotGroupedAndAnApostropheSurvives() {
        assertThat(Sentences.say("port.busy", 18080)).contains("Port 18080 is busy");
        assertThat(Sentences.say("accounts.operator")).contains("The operator's account");
        assertThat(Sentences.say("database.no-grant", "owner", "app")).contains("app@'%'");
    }

    private static Set<String> keys(String language) {
        var words = new Properties();
        try (var in = SentencesTest.class.getResourceAsStream("/launch_" + language + ".properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }
}
