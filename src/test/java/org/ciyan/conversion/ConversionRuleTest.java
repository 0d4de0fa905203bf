package org.ciyan.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciyan.conversion.ConversionRule.Basis.COURSE;
import static org.ciyan.conversion.ConversionRule.Basis.DAYS;
import static org.ciyan.conversion.ConversionRule.Basis.LESSON;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.kernel.Hours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionRuleTest {

    @ParameterizedTest(name = "{0} minutes are {1} hours")
    @CsvSource({"0,0.00", "1,0.25", "14,0.25", "15,0.25", "16,0.50", "29,0.50", "30,1.00", "31,1.00", "600,1.00"})
    void everyEdgeOfTheBandsIsWhereTheRulePutsIt(int minutes, String hours) {
        assertThat(hours(Rules.onlineCourse(LESSON), List.of(minutes), false)).isEqualTo(Hours.of(hours));
        assertThat(hours(Rules.onlineCourse(COURSE), List.of(minutes), false)).isEqualTo(Hours.of(hours));
    }

    @Test
    void eachLessonIsConvertedAndThenAddedIfTheRuleLooksAtLessons() {
        assertThat(hours(Rules.onlineCourse(LESSON), List.of(15, 16, 30), false)).isEqualTo(Hours.of("1.75"));
    }

    @Test
    void theMinutesAreAddedAndThenConvertedIfTheRuleLooksAtTheCourse() {
        assertThat(hours(Rules.onlineCourse(COURSE), List.of(15, 16, 30), false)).isEqualTo(Hours.of("1.00"));
        assertThat(hours(Rules.onlineCourse(COURSE), List.of(8, 7), false)).isEqualTo(Hours.of("0.25"));
        assertThat(hours(Rules.onlineCourse(COURSE), List.of(8, 8), false)).isEqualTo(Hours.of("0.50"));
    }

    @Test
    void thePassedTestCountsOncePerCourse() {
        assertThat(hours(Rules.onlineCourse(LESSON), List.of(10, 10), true)).isEqualTo(Hours.of("1.00"));
        assertThat(hours(Rules.onlineCourse(COURSE), List.of(10, 10), true)).isEqualTo(Hours.of("1.00"));
    }

    @Test
    void everyPartSaysWhatItEarnedUnlessTheRuleLooksAtTheWhole() {
        assertThat(Rules.onlineCourse(LESSON).convert(Deed.ofMinutes(List.of(15, 16), true)))
                .isEqualTo(new Reckoning(Hours.of("1.25"), List.of(Hours.of("0.25"), Hours.of("0.50")),
                        Hours.of("0.50")));
        assertThat(Rules.onlineCourse(COURSE).convert(Deed.ofMinutes(List.of(15, 16), false)))
                .isEqualTo(new Reckoning(Hours.of("1.00"), List.of(), null));
    }

    /** 6, 7.5 and 8 hours a day are what local methods put. */
    @ParameterizedTest(name = "{0} days of {1} hours are {2}")
    @CsvSource({"1,8,8.00", "0.5,8,4.00", "4.5,7.5,33.75", "12,8,96.00", "0.33,7.5,2.48", "0,6,0.00"})
    void aDayIsWorthWhatTheRuleSaysRoundedOnce(BigDecimal days, String perDay, String hours) {
        assertThat(byDays(perDay).convert(Deed.ofDays(days)))
                .isEqualTo(new Reckoning(Hours.of(hours), List.of(), null));
    }

    @Test
    void daysAndMinutesAreNeverMadeOfEachOther() {
        assertThat(hours(byDays("8"), List.of(480), false)).isEqualTo(Hours.ZERO);
        assertThat(Rules.onlineCourse(LESSON).convert(Deed.ofDays(BigDecimal.TEN)).hours()).isEqualTo(Hours.ZERO);
        assertThat(hours(byDays("8"), List.of(480), true)).as("a passed test is neither").isEqualTo(Hours.of("0.50"));
    }

    @Test
    void noDeedIsLessThanNothing() {
        assertThatThrownBy(() -> Deed.ofMinutes(List.of(15, -1), false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Deed.ofDays(new BigDecimal("-0.5"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoBandHoldsEarnsNothing() {
        var strict = new ConversionRule("strict", 1, LocalDate.of(2020, 1, 1), Ledger.CADRE, Kind.ONLINE, LESSON)
                .giving(List.of(new ConversionBand(45, true, Hours.of("1"))), Hours.of("0.50"), "demonstration");

        assertThat(hours(strict, List.of(44, 44), false)).isEqualTo(Hours.ZERO);
        assertThat(hours(strict, List.of(44, 45), false)).isEqualTo(Hours.of("1.00"));
    }

    private static Hours hours(ConversionRule rule, List<Integer> minutes, boolean tested) {
        return rule.convert(Deed.ofMinutes(minutes, tested)).hours();
    }

    private static ConversionRule byDays(String perDay) {
        return new ConversionRule("days", 1, LocalDate.of(2020, 1, 1), Ledger.CADRE, Kind.CONCENTRATED, DAYS)
                .givingPerDay(Hours.of(perDay), Hours.of("0.50"), "demonstration");
    }
}
