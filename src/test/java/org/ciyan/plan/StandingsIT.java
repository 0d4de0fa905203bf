package org.ciyan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciyan.course.CourseFixture.aCourse;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.ciyan.InTheContainer;
import org.ciyan.audit.AuditTrail;
import org.ciyan.audit.TrailQuestion;
import org.ciyan.audit.FoundDifference;
import org.ciyan.audit.SelfAudit;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.course.CourseShelf;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.ledger.LedgerFixture;
import org.ciyan.ledger.OpeningRow;
import org.ciyan.ledger.ReversalInputs;
import org.ciyan.organization.People;
import org.ciyan.organization.People.Someone;
import org.ciyan.organization.Selection;
import org.ciyan.plan.Explanation.Reason;
import org.ciyan.plan.Requirement.Combination;
import org.ciyan.plan.RequirementTest.Measure;
import org.ciyan.platform.Tables;
import org.ciyan.platform.Tables.Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year that is over, so that it is never the current one of another test. */
@InTheContainer
class StandingsIT {

    /** Post, cadre, unit, category, each found by an index, put in order, and read. */
    static final long ROWS_A_PERSON = 10;
    static final LocalDate DAY = LocalDate.of(2024, 6, 15);

    @Inject Standings standings;
    @Inject Explanations explanations;
    @Inject Plans plans;
    @Inject HoursLedger ledger;
    @Inject SelfAudit audit;
    @Inject Clock clock;
    @Inject LedgerFixture given;
    @Inject People people;
    @Inject AuditTrail trail;
    @Inject Tables tables;
    @Inject CourseShelf shelf;
    @Inject Catalogue catalogue;
    @Inject UserTransaction transaction;

    Someone me;
    String year = "y" + UUID.randomUUID().toString().substring(0, 9);

    @BeforeEach
    void aYearAndSomebodyInIt() {
        me = people.aCadre();
        plans.enterPeriod(year, "2024", new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
    }

    @Test
    void daysOrHoursAreEnough() {
        concentrated();
        assertThat(standing().isMet()).isFalse();
        earned(Kind.CONCENTRATED, DAY, "11.5", "89.99");
        assertThat(standing().isMet()).isFalse();
        assertThat(gaps()).containsExactly("0.50", "0.01");
        earned(Kind.CONCENTRATED, DAY, null, "0.01");
        assertThat(standing().isMet()).as("ninety hours").isTrue();
        assertThat(gaps()).containsExactly("0.50", "0.00");

        var other = people.aCadre("o" + me.code(), me.code(), me.code(), null);
        given.take(given.row(other, Ledger.CADRE, Kind.CONCENTRATED, DAY, "12", "0"));
        assertThat(standings.of(other.id(), year).isMet()).as("twelve days").isTrue();
    }

    @Test
    void onlineAndConcentratedNeverStandInForEachOther() {
        concentrated();
        asks("online", Ledger.CADRE, false, new RequirementTest(Measure.HOURS, Kind.ONLINE, new BigDecimal("50")));
        earned(Kind.ONLINE, DAY, null, "500");
        assertThat(standing().getShort()).extracting(Standing.Asked::code).containsExactly("concentrated");
        assertThat(gaps()).containsExactly("12.00", "90.00", "0.00");
        earned(Kind.CONCENTRATED, DAY, "12", "90");
        assertThat(standing().isMet()).isTrue();
    }

    @Test
    void hoursAsAPartyMemberAreAnotherBook() {
        var member = people.aCadre("m" + me.code(), me.code(), me.code(), LocalDate.of(2000, 7, 1));
        concentrated();
        asks("member", Ledger.MEMBER, true,
                new RequirementTest(Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("32")));
        given.take(given.row(member, Ledger.MEMBER, Kind.CONCENTRATED, DAY, null, "100"));

        assertThat(standings.of(member.id(), year).getShort()).extracting(Standing.Asked::code)
                .containsExactly("concentrated");
        given.take(given.row(member, Ledger.CADRE, Kind.CONCENTRATED, DAY, null, "89"));
        assertThat(standings.of(member.id(), year).getShort()).as("89 and 100 are not added").hasSize(1);
        assertThat(standing().requirements()).as("nobody else is asked").extracting(Standing.Asked::code)
                .containsExactly("concentrated");
    }

    @Test
    void aNewVersionAsksFromItsDayAndTheOldOneStaysAsItWas() {
        var lasting = year + "-l";
        asksOf(lasting, DAY, LocalDate.of(2099, 12, 31));
        plans.enter(ten(lasting, 2, LocalDate.now(clock)));
        plans.enter(ten(lasting, 3, LocalDate.now(clock).plusDays(1)));
        assertThat(versions(lasting)).as("the third begins tomorrow").containsExactly(2);

        plans.enter(new Requirement("ten", "ten", year, Ledger.CADRE, "source", 1)
                .asking(List.of(me.code()), false).by(Combination.ALL, List.of()));
        plans.enter(ten(year, 2, DAY));
        plans.enter(ten(year, 2, DAY.minusDays(1)).asking(List.of(), false));
        assertThat(versions(year)).as("a version entered again is left as it is").containsExactly(2);
        plans.enter(ten(year, 3, DAY.plusDays(1)).asking(List.of(), false));
        assertThat(versions(year)).as("withdrawn").isEmpty();

        assertThatThrownBy(() -> plans.enter(ten(year, 4, LocalDate.of(2025, 1, 1))))
                .hasMessage("plan.version-outside-period");
        assertThatThrownBy(() -> plans.enter(ten("no such", 2, DAY))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tables.update("update requirement set title = 'x' where period = ?", year))
                .hasMessageContaining("denied");
    }

    private Requirement ten(String period, int number, LocalDate from) {
        return new Requirement("ten", "ten", period, Ledger.CADRE, "source", 1).since(number, from)
                .asking(List.of(me.code()), false).by(Combination.ALL, List.of());
    }

    private List<Integer> versions(String period) {
        return standings.of(me.id(), period).requirements().stream().map(Standing.Asked::version).toList();
    }

    @Test
    void whatIsNotYetPartyIsNotAsked() {
        var later = people.aCadre("l" + me.code(), me.code(), me.code(), LocalDate.of(2025, 1, 1));
        asks("member", Ledger.MEMBER, true,
                new RequirementTest(Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("32")));

        assertThat(standings.of(later.id(), year).requirements()).isEmpty();
    }

    @Test
    void theYearHoldsItsFirstAndItsLastDay() {
        concentrated();
        earned(Kind.CONCENTRATED, LocalDate.of(2024, 1, 1), null, "45");
        earned(Kind.CONCENTRATED, LocalDate.of(2024, 12, 31), null, "44");
        earned(Kind.CONCENTRATED, LocalDate.of(2023, 12, 31), null, "100");
        earned(Kind.CONCENTRATED, LocalDate.of(2025, 1, 1), null, "100");

        assertThat(gaps()).containsExactly("12.00", "1.00");
    }

    @Test
    void aLongerWindowIsCountedBesideTheYear() {
        concentrated();
        plans.enterPeriod(year + "-5", "2021-2025", new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)));
        plans.enter(new Requirement("five-year", "five years", year + "-5", Ledger.CADRE, "source", 9)
                .asking(List.of(me.code()), false).by(Combination.ANY,
                        List.of(new RequirementTest(Measure.MONTHS, Kind.CONCENTRATED, new BigDecimal("3")),
                                new RequirementTest(Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("550")))));
        earned(Kind.CONCENTRATED, LocalDate.of(2022, 5, 1), "90", "400");
        earned(Kind.CONCENTRATED, DAY, "12", "72");

        assertThat(standing().isMet()).as("the year is met, whatever the five years lack").isTrue();
        var window = standing().requirements().get(1);
        assertThat(window.met()).isFalse();
        assertThat(window.tests()).extracting(t -> t.gap().toPlainString()).as("months are never made from days")
                .containsExactly("3.00", "78.00");
    }

    @Test
    void everyReasonNotToCountIsGiven() {
        concentrated();
        earned(Kind.CONCENTRATED, DAY, "1", "6");
        earned(Kind.CONCENTRATED, DAY, "2", "12");
        earned(Kind.CONCENTRATED, DAY.minusYears(1), "3", "18");
        given.take(given.row(me, Ledger.MEMBER, Kind.CONCENTRATED, DAY, null, "4"));
        earned(Kind.ONLINE, DAY, null, "5");
        ledger.reverse(people.scope(me.code()), me.code(), 2, "not held", null);

        var why = explanations.of(standing(), ledger.statement(me.id()));

        assertThat(why.counted()).singleElement().satisfies(c -> {
            assertThat(c.entry().getSequence()).isEqualTo(1);
            assertThat(c.towards()).containsExactly("concentrated training");
        });
        assertThat(why.notCounted()).extracting(n -> n.entry().getSequence() + " " + n.reason())
                .containsExactly("2 " + Reason.REVERSED, "3 " + Reason.OUTSIDE_PERIOD, "4 " + Reason.OTHER_LEDGER,
                        "5 " + Reason.NOT_ASKED, "6 " + Reason.REVERSAL);
        assertThat(gaps()).as("and the sums agree with the reasons").containsExactly("11.00", "84.00");
    }

    @Test
    void whatWouldHelpLeavesOutTheCourseEarnedFromAndNotAnotherOfItsTitle() throws Exception {
        given.aRule();
        asks("online", Ledger.CADRE, false, new RequirementTest(Measure.HOURS, Kind.ONLINE, new BigDecimal("50")));
        var slug = "help-" + UUID.randomUUID();
        var courses = Files.createTempDirectory("courses");
        aCourse(slug + "-a").writeTo(courses);
        aCourse(slug + "-b").writeTo(courses);
        shelf.load(courses);
        given.tell(new CourseCompleted(ThreadLocalRandom.current().nextLong(1L << 40, 1L << 60), me.id(), slug + "-a",
                catalogue.published(slug + "-a").getTitle(), 1, List.of(new StudiedLesson(1, "one", 15)), true,
                DAY.atStartOfDay(ZoneOffset.UTC).toInstant()));

        assertThat(explanations.of(standing(), ledger.statement(me.id())).wouldHelp()).extracting(CourseRow::slug)
                .contains(slug + "-b").doesNotContain(slug + "-a");
    }

    /** In a year before all that other tests work in: days are closed for everybody. */
    @Test
    void whatAClosedPeriodAddedUpToStaysAndTheReversalCountsWhereItIsDated() {
        var past = year + "-p";
        var now = year + "-n";
        var end = LocalDate.of(2016, 12, 31);
        asksOf(past, LocalDate.of(2016, 1, 1), end);
        asksOf(now, end.plusDays(1), LocalDate.of(2099, 12, 31));
        earned(Kind.CONCENTRATED, LocalDate.of(2016, 5, 4), "1", "6");
        ledger.close(end, "test");
        ledger.close(end, "test");
        assertThatThrownBy(() -> earned(Kind.CONCENTRATED, end, null, "1")).hasMessage("ledger.day-closed");
        assertThatThrownBy(() -> ledger.close(LocalDate.now(clock), "test")).hasMessage("ledger.day-not-over");
        earned(Kind.CONCENTRATED, end.plusDays(1), null, "3");
        assertThat(ledger.reverse(people.scope(me.code()), me.code(), 1, "not held", null).getOccurredOn())
                .isEqualTo(LocalDate.now(clock));
        assertThat(ledger.reverse(people.scope(me.code()), me.code(), 2, "not held", null).getOccurredOn())
                .as("of an open day, on that day").isEqualTo(end.plusDays(1));

        assertThat(ledger.statement(me.id())).filteredOn(HoursEntry::isReversal).extracting(HoursEntry::getInputs)
                .as("each says why it is dated as it is").containsExactly(
                        new ReversalInputs(LocalDate.of(2016, 5, 4), end), new ReversalInputs(end.plusDays(1), null));
        assertThat(gapsOf(past)).containsExactly("4.00");
        assertThat(gapsOf(now)).containsExactly("16.00");
        var statement = ledger.statement(me.id());
        assertThat(explanations.of(standings.of(me.id(), past), statement).counted())
                .extracting(c -> c.entry().getSequence()).containsExactly(1);
        var why = explanations.of(standings.of(me.id(), now), statement);
        assertThat(why.counted()).extracting(c -> c.entry().getSequence()).containsExactly(3);
        assertThat(why.notCounted()).extracting(n -> n.entry().getSequence() + " " + n.reason()).containsExactly(
                "1 " + Reason.OUTSIDE_PERIOD, "2 " + Reason.REVERSED, "4 " + Reason.REVERSAL);
    }

    /** Ten concentrated hours. */
    private void asksOf(String period, LocalDate from, LocalDate to) {
        plans.enterPeriod(period, period, new Period(from, to));
        plans.enter(new Requirement("ten", "ten", period, Ledger.CADRE, "source", 1).asking(List.of(me.code()), false)
                .by(Combination.ALL, List.of(new RequirementTest(Measure.HOURS, Kind.CONCENTRATED,
                        new BigDecimal("10")))));
    }

    @Test
    void aLookAtSomebodyElsesStandingLeavesATrace() {
        concentrated();
        standings.of(people.scope(me.code()), me.code(), year);
        assertThatThrownBy(() -> standings.of(people.scope(people.aCadre().code()), me.code(), year))
                .isInstanceOf(NotFound.class);
        standing();

        assertThat(trail.newest(new TrailQuestion(null, me.code(), null,
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 1, 1))), null, 100))
                .extracting(a -> a.getWhat() + " " + a.isDone())
                .containsExactly("plan.look-at-standing false", "plan.look-at-standing true");
    }

    @Test
    void aScopeShowsItsPeopleAndNobodyElse() {
        var other = people.aCadre("o" + me.code(), me.code(), me.code(), null);
        people.aCadre();

        assertThat(standings.within(people.scope(me.code()), year, 0, 50).items())
                .extracting(s -> s.cadre().code())
                .containsExactlyInAnyOrder(me.code(), other.code());
        assertThat(standings.verdicts(people.scope(me.code()), year, Selection.named(other.code())))
                .extracting(Verdict::cadreId)
                .containsExactly(other.id());
    }

    @Test
    void fiveHundredPeopleTakeNoMoreQueriesThanFiveAndRowsInProportion() throws Exception {
        concentrated();
        asks("online", Ledger.CADRE, false, new RequirementTest(Measure.HOURS, Kind.ONLINE, new BigDecimal("50")));
        var pages = new ArrayList<Cost>();
        var verdicts = new ArrayList<Cost>();
        var sorted = new ArrayList<Cost>();
        for (int size : new int[] {5, 50, 500}) {
            var unit = me.code() + "-" + size;
            peopled(unit, size);
            var scope = people.scope(unit);
            pages.add(tables.cost(() -> assertThat(standings.within(scope, year, 0, 50).items())
                    .hasSize(Math.min(size, 50)).allMatch(s -> s.requirements().get(0).tests().get(1).earned()
                            .compareTo(new BigDecimal("6")) == 0)));
            var byName = new Selection(null, me.code(), Selection.Order.NAME, true);
            sorted.add(tables.cost(() -> {
                int all = (int) standings.count(scope, year, byName);
                assertThat(standings.rows(scope, year, byName, Math.max(0, all - 10), 50))
                        .hasSize(Math.min(size, 10));
            }));
            verdicts.add(tables.cost(() -> assertThat(standings.verdicts(scope, year, Selection.everybody()))
                    .hasSize(size)
                    .noneMatch(Verdict::met)));
        }
        assertThat(sorted).extracting(Cost::queries).containsOnly(sorted.get(0).queries());
        assertThat(sorted.get(2).rows()).as("the last ten of 500, in another order").isLessThan(
                sorted.get(0).rows() + 495 * ROWS_A_PERSON);
        assertThat(pages.get(0).queries()).as("that the counter counts").isBetween(3L, 12L);
        assertThat(pages).extracting(Cost::queries).containsOnly(pages.get(0).queries());
        assertThat(verdicts).extracting(Cost::queries).containsOnly(verdicts.get(0).queries());
        long ofSums = 2L * plans.windows(year).size();
        assertThat(pages.get(1).rows()).as("50 people").isBetween(50L,
                pages.get(0).rows() + 45 * (ROWS_A_PERSON + ofSums));
        assertThat(pages.get(2).rows()).as("50 of 500, put in order").isLessThan(
                pages.get(1).rows() + 450 * ROWS_A_PERSON);
        assertThat(verdicts.get(2).rows()).as("500 people").isBetween(500L,
                verdicts.get(0).rows() + 495 * (ROWS_A_PERSON + 2));
    }

    @Test
    void onePersonsStandingReadsOnePersonsRowsHoweverManyThereAre() throws Exception {
        concentrated();
        earned(Kind.CONCENTRATED, DAY, "1", "6");
        earned(Kind.ONLINE, DAY, null, "1");
        Tables.Check mine = () -> assertThat(gaps()).containsExactly("11.00", "84.00");
        mine.hold();
        var among = tables.cost(mine);
        peopled(me.code() + "-500", 500);
        for (int i = 0; i < 50; i++) {
            earned(Kind.ONLINE, DAY.minusDays(i), null, "1");
        }

        assertThat(among.rows()).as("that the counter counts").isPositive();
        assertThat(tables.cost(mine)).as("with 500 more people and 50 more entries").isEqualTo(among);
    }

    @Test
    void aPeriodEnteredLaterKnowsWhatWasEarnedInItBefore() {
        earned(Kind.CONCENTRATED, DAY, "1.5", "9");
        earned(Kind.CONCENTRATED, DAY, null, "0.25");
        var later = year + "-h";
        plans.enterPeriod(later, "first half", new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)));
        plans.enter(new Requirement("half", "half", later, Ledger.CADRE, "source", 1)
                .asking(List.of(me.code()), false).by(Combination.ALL,
                        List.of(new RequirementTest(Measure.DAYS, Kind.CONCENTRATED, new BigDecimal("2")),
                                new RequirementTest(Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("10")))));
        assertThat(gapsOf(later)).containsExactly("0.50", "0.75");

        earned(Kind.CONCENTRATED, DAY.plusDays(1), "0.5", "0.75");
        assertThat(gapsOf(later)).containsExactly("0.00", "0.00");
        ledger.reverse(people.scope(me.code()), me.code(), 1, "not held", null);
        assertThat(gapsOf(later)).as("a reversal takes its hours and days back").containsExactly("1.50", "9.00");
    }

    @Test
    void theSelfAuditFindsASumChangedByHandAndSaysWhich() throws SQLException {
        concentrated();
        earned(Kind.CONCENTRATED, DAY, "1", "6");
        assertThat(differences("plan-sums")).isEmpty();

        tables.updateAsOwner("update period_sum set hours = hours + 84 where period = ? and cadre_id = ?",
                year, me.id());
        assertThat(gaps()).as("what the page would show").containsExactly("11.00", "0.00");
        assertThat(differences("plan-sums")).singleElement().satisfies(found -> {
            assertThat(found.getPlace()).isEqualTo(me.code() + " " + year + " CADRE CONCENTRATED");
            assertThat(found.getKept()).isEqualTo("90.00 h, 1.00 d, 1");
            assertThat(found.getDerived()).isEqualTo("6.00 h, 1.00 d, 1");
        });

        tables.updateAsOwner("delete from period_sum where period = ? and cadre_id = ?", year, me.id());
        assertThat(differences("plan-sums")).extracting(FoundDifference::getKept).containsExactly("-");
        tables.updateAsOwner("insert into period_sum values (?, ?, 'CADRE', 'CONCENTRATED', 6, 1, 1)", year, me.id());
        tables.updateAsOwner("insert into period_sum values (?, ?, 'MEMBER', 'ONLINE', 6, 1, 1)", year, me.id());
        assertThat(differences("plan-sums")).extracting(FoundDifference::getDerived).containsExactly("-");
        tables.updateAsOwner("delete from period_sum where period = ? and ledger = 'MEMBER'", year);
        assertThat(differences("plan-sums")).isEmpty();
    }

    /** Of mine: what other tests change by hand is theirs. */
    private List<FoundDifference> differences(String check) {
        var run = audit.run();
        assertThat(run.getChecks()).contains(check);
        return audit.differences(run).stream()
                .filter(d -> d.getCheck().equals(check) && d.getPlace().startsWith(me.code() + " " + year)).toList();
    }

    private void peopled(String unit, int size) throws Exception {
        var rows = new ArrayList<OpeningRow>();
        transaction.begin();
        people.aUnit(unit, me.code());
        for (int i = 0; i < size; i++) {
            rows.add(given.row(people.aCadre(unit + "-" + i, unit, me.code(), null), Ledger.CADRE,
                    Kind.CONCENTRATED, DAY, "1", "6"));
        }
        transaction.commit();
        given.take(rows.toArray(OpeningRow[]::new));
    }

    /** Twelve days or ninety hours. */
    private void concentrated() {
        asks("concentrated", Ledger.CADRE, false,
                new RequirementTest(Measure.DAYS, Kind.CONCENTRATED, new BigDecimal("12")),
                new RequirementTest(Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("90")));
    }

    private void asks(String code, Ledger book, boolean partyMembers, RequirementTest... tests) {
        plans.enter(new Requirement(code, code + " training", year, book, "source", 1)
                .asking(List.of(me.code()), partyMembers)
                .by(Combination.ANY, List.of(tests)));
    }

    private void earned(Kind kind, LocalDate on, String days, String hours) {
        given.take(given.row(me, Ledger.CADRE, kind, on, days, hours));
    }

    private Standing standing() {
        return standings.of(me.id(), year);
    }

    private List<String> gaps() {
        return gapsOf(year);
    }

    private List<String> gapsOf(String period) {
        return standings.of(me.id(), period).requirements().stream().flatMap(r -> r.tests().stream())
                .map(t -> t.gap().toPlainString()).toList();
    }
}
