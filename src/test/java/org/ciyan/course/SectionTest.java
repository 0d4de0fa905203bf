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
        var section = new Section(1, 0, new SectionDraft("t", "<h3><span class=\"label\" data-word=\"course.text.dispute\"></span>q</h3><p>$1</p>", 300));
        assertThat(section.html(Map.of("course.text.dispute", "Accounts $ differ")))
                .isEqualTo("<h3><span class=\"label\">Accounts $ differ</span>q</h3><p>$1</p>");
    }
}
