package org.ciyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "彭松舟,彭**",
        "彭飞,彭*",
        "彭,*",
        "𠮷野家,𠮷**",
        "田𠮷,田*",
        "彭䶮·演示,彭*·**",
        "阿依古丽·买买提,阿***·***",
        "葛󠄀城,葛*",
        "'  彭飞 ',彭*",
    })
    void theFirstCharacterAndTheDotStay(String name, String masked) {
        assertThat(Mask.of(name)).isEqualTo(masked);
    }
}
