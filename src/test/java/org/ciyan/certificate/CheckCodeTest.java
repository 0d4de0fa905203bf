package org.ciyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;

import org.junit.jupiter.api.Test;

class CheckCodeTest {

    @Test
    void tenCharactersThatNobodyMisreads() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var code = CheckCode.random();
            assertThat(code).matches("[2346789A-Z]{10}").doesNotContainPattern("[ILOSUV]");
            seen.add(code);
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void typedAsPeopleType() {
        assertThat(CheckCode.matches("ABCDE23467", " abcde-23467")).isTrue();
        assertThat(CheckCode.matches("ABCDE23467", "ABCDE23468")).isFalse();
        assertThat(CheckCode.matches("ABCDE23467", "ABCDE2346")).isFalse();
        assertThat(CheckCode.matches("ABCDE23467", null)).isFalse();
    }
}
