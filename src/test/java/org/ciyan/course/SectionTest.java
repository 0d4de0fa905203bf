package org.ciyan.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.ciyan.course.text.SectionDraft;
import org.junit.jupiter.api.Test;

class SectionTest {

    @Test
    void wordsToBeFoundAreWithoutMarks() {
        var html = "<p>十二月八日<strong>突围</strong>。<a class=\"cite\" href=\"#fn-F046\">12</a>又 &lt;3&gt; &amp;lt; 完</p>";
        assertThat(new Section(1, 0, new SectionDraft("t", html, 300)).text()).isEqualTo("十二月八日突围。又 <3> &lt; 完");
    }

    @Test
    void fixedWordsAreFilledInInTheReadersLanguage() {
        assertThat(filled("<h3><span class=\"label\" data-word=\"course.text.dispute\"></span>q</h3><p>$1</p>",
                Map.of("course.text.dispute", "Accounts $ differ")))
                .isEqualTo("<h3><span class=\"label\">Accounts $ differ</span>q</h3><p>$1</p>");
    }

    @Test
    void daysAreWrittenAsTheReadersLanguageDoes() {
        var html = "<time datetime=\"1935-12-08\"></time>, <time datetime=\"1936-01\"></time>";
        assertThat(filled(html, Map.of("course.text.day", "yyyy/M/d", "course.text.month", "MMMM yyyy")))
                .isEqualTo("<time datetime=\"1935-12-08\">1935/12/8</time>, <time "
                        + "datetime=\"1936-01\">January 1936</time>");
    }

    @Test
    void addressesLeadToThisHouseAndToTheFilesOfThisVersion() {
        assertThat(filled("<a href=\"page:/heritage/site?slug=a\">x</a>"
                + "<img src=\"media:01-a/plan.svg\" alt=\"page:1\">", Map.of()))
                .isEqualTo("<a href=\"/at/heritage/site?slug=a\">x</a>"
                        + "<img src=\"/at/media/7/01-a/plan.svg\" alt=\"page:1\">");
    }

    private static String filled(String html, Map<String, String> words) {
        return new Section(1, 0, new SectionDraft("t", html, 300)).html(words, "/at", 7);
    }
}
