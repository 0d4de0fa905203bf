package org.ciyan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.plan.Requirement.Combination.ALL;
import static org.ciyan.plan.Requirement.Combination.ANY;
import static org.ciyan.plan.RequirementTest.Measure.DAYS;
import static org.ciyan.plan.RequirementTest.Measure.HOURS;

import java.math.BigDecimal;
import java.util.List;

import org.ciyan.ledger.Kind;
import org.ciyan.ledger.Ledger;
import org.ciyan.plan.Requirement.Combination;
import org.ciyan.plan.Standing.Asked;
import org.ciyan.plan.Standing.Tested;
import org.junit.jupiter.api.Test;

class StandingTest {

    static final Tested DAYS_REACHED = tested(DAYS, "12.00", "12.00");
    static final Tested HOURS_SHORT = tested(HOURS, "90.00", "89.99");

    @Test
    void anyOneTestIsEnoughWhereAnyIsAsked() {
        assertThat(asked("2026", ANY, DAYS_REACHED, HOURS_SHORT).met()).isTrue();
        assertThat(asked("2026", ANY, HOURS_SHORT, DAYS_REACHED).met()).isTrue();
        assertThat(asked("2026", ANY, HOURS_SHORT, tested(DAYS, "12.00", "11.99")).met()).isFalse();
    }

    @Test
    void everyTestMustBeReachedWhereAllAreAsked() {
        assertThat(asked("2026", ALL, DAYS_REACHED, HOURS_SHORT).met()).isFalse();
        assertThat(asked("2026", ALL, DAYS_REACHED, tested(HOURS, "90.00", "90.00")).met()).isTrue();
    }

    @Test
    void aTestIsReachedAtExactlyWhatItRequires() {
        assertThat(tested(HOURS, "50.00", "49.99").met()).isFalse();
        assertThat(tested(HOURS, "50.00", "50.00").met()).isTrue();
        assertThat(tested(HOURS, "50.00", "50").met()).as("whatever the scale").isTrue();
    }

    @Test
    void theGapIsWhatIsMissingAndNeverNegative() {
        assertThat(tested(HOURS, "50.00", "49.75").gap()).isEqualTo(new BigDecimal("0.25"));
        assertThat(tested(HOURS, "50.00", "50.00").gap()).isEqualTo(new BigDecimal("0.00"));
        assertThat(tested(HOURS, "50.00", "80.00").gap()).isEqualTo(new BigDecimal("0.00"));
        assertThat(tested(HOURS, "50.00", "-1.00").gap()).isEqualTo(new BigDecimal("51.00"));
    }

    @Test
    void aLongerWindowIsShownBesideAndDoesNotDecideTheYear() {
        var standing = standing(asked("2026", ANY, DAYS_REACHED), asked("2023-2027", ANY, HOURS_SHORT));

        assertThat(standing.isMet()).isTrue();
        assertThat(standing.getShort()).isEmpty();
        assertThat(standing.requirements()).hasSize(2);
    }

    @Test
    void oneRequirementNotMetIsEnoughToFallShort() {
        var missing = asked("2026", ANY, HOURS_SHORT);
        var standing = standing(asked("2026", ANY, DAYS_REACHED), missing);

        assertThat(standing.isMet()).isFalse();
        assertThat(standing.getShort()).containsExactly(missing);
    }

    @Test
    void whoIsAskedForNothingHasMetEverything() {
        assertThat(standing().isMet()).isTrue();
    }

    private static Standing standing(Asked... asked) {
        return new Standing(PlanFixture.standing("1", "n", "/A/", "0.00", "0.00").cadre(),
                PlanFixture.year(), List.of(asked));
    }

    private static Asked asked(String period, Combination combination, Tested... tests) {
        return new Asked("code", "title", period, Ledger.CADRE, combination, "source", List.of(tests));
    }

    private static Tested tested(RequirementTest.Measure measure, String required, String earned) {
        return new Tested(measure, Kind.CONCENTRATED, new BigDecimal(required), new BigDecimal(earned));
    }
}
