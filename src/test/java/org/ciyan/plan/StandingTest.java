package org.ciyan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.plan.Requirement.Combination.ALL;
import static org.ciyan.plan.Requirement.Combination.ANY;
import static org.ciyan.plan.RequirementTest.Measure.DAYS;
import static org.ciyan.plan.RequirementTest.Measure.HOURS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Period;
import org.ciyan.ledger.LedgerFixture;
import org.ciyan.organization.CadreRow;
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

    @Test
    void whatCountsIsDecidedByPeriodBookAndKind() {
        var requirement = new Requirement("c", "title", "2026", Ledger.CADRE, "source", 1)
                .asking(List.of("clerk"), false)
                .by(ALL, List.of(new RequirementTest(HOURS, Kind.CONCENTRATED, new BigDecimal("90")),
                        new RequirementTest(DAYS, Kind.CONCENTRATED, new BigDecimal("12"))));
        var standing = of(requirement, List.of(sum("2026", Ledger.CADRE, Kind.CONCENTRATED, "80", "3"),
                sum("2025", Ledger.CADRE, Kind.CONCENTRATED, "1000", "1000"),
                sum("2026", Ledger.MEMBER, Kind.CONCENTRATED, "1000", "1000"),
                sum("2026", Ledger.CADRE, Kind.ONLINE, "1000", "1000")));

        assertThat(standing.requirements()).singleElement().satisfies(asked -> assertThat(asked.tests())
                .extracting(Tested::gap).containsExactly(new BigDecimal("10.00"), new BigDecimal("9.00")));
    }

    @Test
    void onlyWhatIsAskedOfTheCategoryAndOfPartyMembersStands() {
        var ofLeaders = new Requirement("l", "l", "2026", Ledger.CADRE, "source", 1)
                .asking(List.of("leader"), false).by(ALL, List.of());
        var ofMembers = new Requirement("m", "m", "2026", Ledger.MEMBER, "source", 2)
                .asking(List.of("clerk"), true).by(ALL, List.of());
        var since = LocalDate.of(2026, 7, 1);
        var cadre = new CadreRow(1, "C", "n", "U", "unit", "/U/", "post", "clerk", "clerks", since);

        assertThat(Standing.of(cadre, PlanFixture.year(), List.of(ofLeaders, ofMembers), List.of(), since)
                .requirements()).extracting(Asked::code).containsExactly("m");
        assertThat(Standing.of(cadre, PlanFixture.year(), List.of(ofLeaders, ofMembers), List.of(),
                since.minusDays(1)).requirements()).isEmpty();
    }

    @Test
    void ofEachRequirementTheVersionThatBeganLastIsInForce() {
        var july = LocalDate.of(2026, 7, 1);
        var first = version("a");
        var corrected = version("a").since(3, july);
        var second = version("a").since(2, july);
        var other = version("b");
        var all = List.of(first, second, corrected, other);

        assertThat(Requirement.inForce(all, july.minusDays(1))).containsExactly(first, other);
        assertThat(Requirement.inForce(all, july)).as("of two that begin on one day the later one")
                .containsExactly(corrected, other);
        assertThat(Requirement.inForce(List.of(corrected, second, first), july)).as("whatever the order")
                .containsExactly(corrected);
        assertThat(Requirement.inForce(List.of(second), july.minusDays(1))).as("nothing has begun").isEmpty();
    }

    @Test
    void aVersionThatNamesNoCategoryAsksNobody() {
        assertThat(of(version("a").asking(List.of(), false), List.of()).requirements()).isEmpty();
    }

    @Test
    void anEntryAddsToEveryPeriodThatHoldsItsDay() {
        var year = PlanFixture.year();
        var five = new AssessmentPeriod("2023-2027", "five", new Period(LocalDate.of(2023, 1, 1),
                LocalDate.of(2027, 12, 31)));
        var entries = List.of(LedgerFixture.entry(LocalDate.of(2026, 12, 31), "6", "1"),
                LedgerFixture.entry(LocalDate.of(2025, 12, 31), "2.50", null));

        assertThat(PeriodSums.of(entries, List.of(year, five))).containsExactly(
                new PeriodSum("2026", 1, Ledger.CADRE, Kind.CONCENTRATED, Hours.of("6"), new BigDecimal("1.00"), 1),
                new PeriodSum("2023-2027", 1, Ledger.CADRE, Kind.CONCENTRATED, Hours.of("8.50"),
                        new BigDecimal("1.00"), 2));
    }

    private static Standing of(Requirement requirement, List<PeriodSum> earned) {
        return Standing.of(PlanFixture.standing("1", "n", "/A/", "0.00", "0.00").cadre(), PlanFixture.year(),
                List.of(requirement), earned, LocalDate.of(2026, 6, 1));
    }

    private static Requirement version(String code) {
        return new Requirement(code, code, "2026", Ledger.CADRE, "source", 1).asking(List.of("clerk"), false)
                .by(ALL, List.of());
    }

    private static PeriodSum sum(String period, Ledger ledger, Kind kind, String hours, String days) {
        return new PeriodSum(period, 1, ledger, kind, Hours.of(hours), new BigDecimal(days), 1);
    }

    private static Standing standing(Asked... asked) {
        return new Standing(PlanFixture.standing("1", "n", "/A/", "0.00", "0.00").cadre(),
                PlanFixture.year(), List.of(asked));
    }

    private static Asked asked(String period, Combination combination, Tested... tests) {
        return new Asked("code", 1, null, "title", period, Ledger.CADRE, combination, "source", List.of(tests));
    }

    private static Tested tested(RequirementTest.Measure measure, String required, String earned) {
        return new Tested(measure, Kind.CONCENTRATED, new BigDecimal(required), new BigDecimal(earned));
    }
}
