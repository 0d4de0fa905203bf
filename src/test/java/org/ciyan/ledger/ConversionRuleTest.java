package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.ledger.ConversionRule.Basis.COURSE;
import static org.ciyan.ledger.ConversionRule.Basis.LESSON;

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
        assertThat(Rules.onlineCourse(LESSON).convert(List.of(minutes), false)).isEqualTo(Hours.of(hours));
        assertThat(Rules.onlineCourse(COURSE).convert(List.of(minutes), false)).isEqualTo(Hours.of(hours));
    }

    @Test
    void eachLessonIsConvertedAndThenAddedIfTheRuleLooksAtLessons() {
        assertThat(Rules.onlineCourse(LESSON).convert(List.of(15, 16, 30), false)).isEqualTo(Hours.of("1.75"));
    }

    @Test
    void theMinutesAreAddedAndThenConvertedIfTheRuleLooksAtTheCourse() {
        assertThat(Rules.onlineCourse(COURSE).convert(List.of(15, 16, 30), false)).isEqualTo(Hours.of("1.00"));
        assertThat(Rules.onlineCourse(COURSE).convert(List.of(8, 7), false)).isEqualTo(Hours.of("0.25"));
        assertThat(Rules.onlineCourse(COURSE).convert(List.of(8, 8), false)).isEqualTo(Hours.of("0.50"));
    }

    @Test
    void thePassedTestCountsOncePerCourse() {
        assertThat(Rules.onlineCourse(LESSON).convert(List.of(10, 10), true)).isEqualTo(Hours.of("1.00"));
        assertThat(Rules.onlineCourse(COURSE).convert(List.of(10, 10), true)).isEqualTo(Hours.of("1.00"));
    }

    @Test
    void whatNoBandHoldsEarnsNothing() {
        var strict = new ConversionRule("strict", 1, LocalDate.of(2020, 1, 1), Ledger.CADRE, Kind.ONLINE, LESSON)
                .giving(List.of(new ConversionBand(45, true, Hours.of("1"))), Hours.of("0.50"), "demonstration");

        assertThat(strict.convert(List.of(44, 44), false)).isEqualTo(Hours.ZERO);
        assertThat(strict.convert(List.of(44, 45), false)).isEqualTo(Hours.of("1.00"));
    }
}
