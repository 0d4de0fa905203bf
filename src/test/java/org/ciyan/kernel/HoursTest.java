package org.ciyan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void hoursHaveTwoDecimalsHoweverTheyWereWritten() {
        assertThat(Stream.of("1", "1.5", "0.25", "-3").map(Hours::of)).map(Hours::toString)
                .containsExactly("1.00", "1.50", "0.25", "-3.00");
        assertThat(Hours.of("1")).isEqualTo(Hours.of("1.00")).hasSameHashCodeAs(Hours.of("1.0"));
        assertThat(Hours.of("0.100")).isEqualTo(Hours.of("0.1"));
    }

    @Test
    void aThirdDecimalIsRefusedAndNotQuietlyRounded() {
        assertThatThrownBy(() -> Hours.of("0.255")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aThousandNeverBecomesAnExponent() {
        assertThat(new Hours(new BigDecimal("1E+3"))).hasToString("1000.00");
    }

    @Test
    void halvesAreRoundedUpOnceAndAwayFromZero() {
        assertThat(Hours.rounded(new BigDecimal("0.005"))).isEqualTo(Hours.of("0.01"));
        assertThat(Hours.rounded(new BigDecimal("0.00499999"))).isEqualTo(Hours.ZERO);
        assertThat(Hours.rounded(new BigDecimal("-0.005"))).isEqualTo(Hours.of("-0.01"));
        assertThat(Hours.of("0.25").times(new BigDecimal("0.5"))).isEqualTo(Hours.of("0.13"));
    }

    @Test
    void aColumnAddsUpToWhatIsPrintedBelowIt() {
        var column = Collections.nCopies(300, Hours.of("0.10"));

        assertThat(column.stream().reduce(Hours.ZERO, Hours::plus)).isEqualTo(Hours.of("30.00"));
        assertThat(Hours.of("2.50").minus(Hours.of("2.75"))).isEqualTo(Hours.of("-0.25"));
        assertThat(Hours.of("2.50").plus(Hours.of("2.50").negated()).isZero()).isTrue();
    }

    @Test
    void hoursAreOrderedByTheirAmount() {
        assertThat(Stream.of("10.00", "9.99", "-1").map(Hours::of).sorted()).map(Hours::toString)
                .containsExactly("-1.00", "9.99", "10.00");
        assertThat(Stream.of("-0.01", "0.00", "0.01").map(Hours::of)).map(Hours::isNegative)
                .containsExactly(true, false, false);
    }
}
