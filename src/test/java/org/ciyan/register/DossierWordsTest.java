package org.ciyan.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierWordsTest {

    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "11,十一", "20,二十", "35,三十五", "60,六十"})
    void itemsAreNumberedAsInDocuments(int number, String numeral) {
        assertThat(DossierWords.numeral("一二三四五六七八九十", number)).isEqualTo(numeral);
    }
}
