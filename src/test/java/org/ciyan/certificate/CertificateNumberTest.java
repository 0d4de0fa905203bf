package org.ciyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    /** Reckoned by hand: the weights of ISO 7064 MOD 11-2 are the powers of two modulo eleven. */
    @ParameterizedTest
    @CsvSource({"2026,1,CY2026-000001-4", "2026,123,CY2026-000123-6", "2026,4,CY2026-000004-9"})
    void numberAndCheckCharacter(int year, long running, String number) {
        assertThat(CertificateNumber.text(year, running)).isEqualTo(number);
        int sum = 0;
        var digits = number.replaceAll("[^0-9X]", "");
        int weight = 1;
        for (int i = digits.length() - 1; i >= 0; i--) {
            sum += (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0') * weight;
            weight = weight * 2 % 11;
        }
        assertThat(sum % 11).isEqualTo(1);
    }

    @Test
    void someNumberHasAnX() {
        assertThat(LongStream.range(1, 30).mapToObj(n -> CertificateNumber.text(2026, n)))
                .anyMatch(n -> n.endsWith("-X"));
    }

    @Test
    void everyWrongDigitAndEverySwapIsFound() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            var number = CertificateNumber.text(2000 + random.nextInt(100), 1 + random.nextInt(999_999));
            assertThat(CertificateNumber.isWellFormed(number)).as("%s, seed %d", number, seed).isTrue();
            for (int at = 2; at < number.length() - 2; at++) {
                if (Character.isDigit(number.charAt(at))) {
                    var wrong = new StringBuilder(number);
                    wrong.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10));
                    assertThat(CertificateNumber.isWellFormed(wrong.toString()))
                            .as("%s for %s, seed %d", wrong, number, seed).isFalse();
                }
                if (Character.isDigit(number.charAt(at)) && Character.isDigit(number.charAt(at + 1))
                        && number.charAt(at) != number.charAt(at + 1)) {
                    var swapped = new StringBuilder(number);
                    swapped.setCharAt(at, number.charAt(at + 1));
                    swapped.setCharAt(at + 1, number.charAt(at));
                    assertThat(CertificateNumber.isWellFormed(swapped.toString()))
                            .as("%s for %s, seed %d", swapped, number, seed).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CY2026-000001", "XY2026-000001-6", "CY2026-1-6", "CY2026-000001-4 ", "' or 1=1"})
    void whatDoesNotLookLikeOneIsNone(String text) {
        assertThat(CertificateNumber.isWellFormed(text)).isFalse();
    }

    @Test
    void smallLettersAndSpacesAreForgiven() {
        assertThat(CertificateNumber.normal(" cy2026-000001-4 ")).isEqualTo("CY2026-000001-4");
        assertThat(CertificateNumber.normal(null)).isEmpty();
    }
}
