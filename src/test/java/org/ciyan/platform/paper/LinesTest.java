package org.ciyan.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(Lines.of("一二三四，五六》七", line -> line.length() <= 4)).containsExactly("一二三", "四，五", "六》七");
    }

    @Test
    void anOpeningMarkStaysWithWhatFollows() {
        assertThat(Lines.of("一二三《四五》", line -> line.length() <= 4)).containsExactly("一二三", "《四五》");
    }

    @Test
    void numbersAndWordsAreNotCut() {
        assertThat(Lines.of("共 75.25 分钟 a.exampl", line -> line.length() <= 8))
                .containsExactly("共 75.25", "分钟", "a.exampl");
    }

    @Test
    void whatIsWiderThanALineGoesOnInTheNext() {
        assertThat(Lines.of("见 0123456789abcdef 止", line -> line.length() <= 6))
                .containsExactly("见 0123", "456789", "abcdef", "止");
    }

    @Test
    void charactersOfTwoUnitsAreNotCut() {
        assertThat(Lines.of("𠮷𠮷𠮷", line -> line.codePointCount(0, line.length()) <= 2)).containsExactly("𠮷𠮷", "𠮷");
    }
}
