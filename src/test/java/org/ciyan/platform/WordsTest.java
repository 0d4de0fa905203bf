package org.ciyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class WordsTest {

    static final Pattern BLANK = Pattern.compile("\\{(\\d)[,}]");

    final Words words = new Words();

    @Test
    void anUnknownKeyIsShownAsItself() {
        assertThat(words.say(Locale.ENGLISH, "no.such.key")).isEqualTo("no.such.key");
        assertThat(words.say(Words.CHINESE, "no.such.key", 7)).isEqualTo("no.such.key");
    }

    @Test
    void blanksAreFilled() {
        assertThat(words.say(Locale.ENGLISH, "identity.wait", 37)).contains("37").doesNotContain("{");
        assertThat(words.say(Words.CHINESE, "identity.wait", 37)).contains("37").doesNotContain("{");
    }

    @Test
    void bothLanguagesLeaveTheSameBlanks() {
        var english = words.in(Locale.ENGLISH);

        assertThat(words.in(Words.CHINESE)).isNotEmpty()
                .allSatisfy((key, text) -> assertThat(blanks(text)).as(key).isEqualTo(blanks(english.get(key))));
    }

    @Test
    void everySentenceWithBlanksFillsThem() {
        assertThat(Words.LANGUAGES).allSatisfy(language ->
                assertThat(withBlanks(language)).isNotEmpty().allSatisfy((key, text) -> assertThat(
                        words.say(language, key, 1, 2, 3, 4, 5, 6, 7, 8, 9)).as(key).doesNotContainPattern(BLANK)));
    }

    @Test
    void aLanguageWeDoNotSpeakGetsChinese() {
        assertThat(Words.spoken(Locale.UK)).isEqualTo(Locale.ENGLISH);
        assertThat(Words.spoken(Locale.TRADITIONAL_CHINESE)).isEqualTo(Words.CHINESE);
        assertThat(Words.spoken(Locale.FRENCH)).isEqualTo(Words.CHINESE);
        assertThat(Words.spoken(null)).isEqualTo(Words.CHINESE);
        assertThat(words.in(Locale.FRENCH)).isSameAs(words.in(Words.CHINESE)).isNotEqualTo(words.in(Locale.ENGLISH));
    }

    private Map<String, String> withBlanks(Locale language) {
        return words.in(language).entrySet().stream().filter(e -> !blanks(e.getValue()).isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TreeSet<String> blanks(String text) {
        return BLANK.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
