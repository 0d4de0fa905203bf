package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.audit.AuditRecord;
import org.ciyan.audit.AuditTrail;
import org.ciyan.audit.TrailQuestion;
import org.ciyan.audit.FoundDifference;
import org.ciyan.audit.SelfAudit;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.kernel.Rejected;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.organization.People;
import org.ciyan.organization.People.Someone;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class LedgerIT {

    static final Instant AT = Instant.parse("2026-03-31T16:30:00Z");
    static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    @Inject HoursLedger ledger;
    @Inject LedgerFixture given;
    @Inject People people;
    @Inject AuditTrail trail;
    @Inject SelfAudit audit;
    @Inject Tables tables;

    Someone me;
    Scope mine;

    @BeforeEach
    void aCadreAndARule() {
        given.aRule();
        me = people.aCadre();
        mine = people.scope(me.code());
    }

    @Test
    void aCompletedCourseEarnsWhatTheRuleSaysOnTheLocalDay() {
        given.tell(given.aCompletion(me, AT));

        assertThat(ledger.statement(me.id())).singleElement().satisfies(entry -> {
            assertThat(entry.getHours()).isEqualTo(Hours.of("2.25"));
            assertThat(entry.getDays()).isNull();
            assertThat(entry.getLedger()).isEqualTo(Ledger.CADRE);
            assertThat(entry.getKind()).isEqualTo(Kind.ONLINE);
            assertThat(entry.getOccurredOn()).as("in Shanghai it is the next day").isEqualTo(LocalDate.of(2026, 4, 1));
            assertThat(entry.getRuleCode() + entry.getRuleVersion()).isEqualTo("online-course1");
            assertThat(entry.getCategory()).isEqualTo(me.code());
            assertThat(((CourseInputs) entry.getInputs()).lessons()).extracting(CourseInputs.Line::hours)
                    .containsExactly(Hours.of("0.25"), Hours.of("0.50"), Hours.of("1.00"));
        });
    }

    @Test
    void theSameDeedTwiceEarnsOnce() {
        var done = given.aCompletion(me, AT);
        given.tell(done);
        given.tell(done);

        assertThat(ledger.statement(me.id())).hasSize(1);
    }

    @Test
    void anotherDeedEarnsAgain() {
        given.tell(given.aCompletion(me, AT));
        given.tell(given.aCompletion(me, AT));

        assertThat(ledger.statement(me.id())).extracting(HoursEntry::getSequence).containsExactly(1, 2);
    }

    @Test
    void aRefusalAfterTheDeedTakesThePostingBack() {
        var done = given.aCompletion(me, AT);
        assertThatThrownBy(() -> given.tellAndRefuse(done)).isInstanceOf(Rejected.class).hasMessage("test.refused");
        assertThat(ledger.statement(me.id())).isEmpty();

        given.tell(done);
        assertThat(ledger.statement(me.id())).hasSize(1);
    }

    @Test
    void theChainIsWholeWhenReadBack() {
        given.tell(given.aCompletion(me, AT));
        given.take(given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1.5", "9"),
                given.row(me, Ledger.MEMBER, Kind.CONCENTRATED, SPRING, null, "2.5"));
        given.tell(given.aCompletion(me, AT.plusNanos(123456789)));
        ledger.reverse(mine, me.code(), 2, "entered for somebody else", null);

        assertThat(ledger.statement(me.id())).extracting(HoursEntry::getSequence).containsExactly(1, 2, 3, 4, 5);
        assertThat(ledger.isIntact(me.id())).isTrue();
    }

    @Test
    void whatWasChangedOrTakenOutBehindTheLedgersBackShows() throws SQLException {
        given.tell(given.aCompletion(me, AT));
        given.tell(given.aCompletion(me, AT));
        given.tell(given.aCompletion(me, AT));
        tables.updateAsOwner("update hours_entry set hours = hours + 1 where cadre_id = ? and sequence = 2", me.id());
        assertThat(ledger.isIntact(me.id())).isFalse();
        tables.updateAsOwner("update hours_entry set hours = hours - 1 where cadre_id = ? and sequence = 2", me.id());
        assertThat(ledger.isIntact(me.id())).isTrue();
        tables.updateAsOwner("delete from hours_entry where cadre_id = ? and sequence = 3", me.id());
        assertThat(ledger.isIntact(me.id())).as("the last cut off").isFalse();
        tables.updateAsOwner("update hours_account set head_sequence = 2 where cadre_id = ?", me.id());
        assertThat(ledger.isIntact(me.id())).as("and the number of lines made to fit").isFalse();
        tables.updateAsOwner("delete from hours_entry where cadre_id = ? and sequence = 1", me.id());
        assertThat(ledger.isIntact(me.id())).isFalse();
    }

    @Test
    void theSelfAuditFindsAChainThatIsNotWholeAndSaysWhere() throws SQLException {
        given.tell(given.aCompletion(me, AT));
        given.tell(given.aCompletion(me, AT));
        given.tell(given.aCompletion(me, AT));
        assertThat(broken()).isEmpty();
        tables.updateAsOwner("update hours_entry set title = 'another' where cadre_id = ? and sequence = 2", me.id());
        assertThat(broken()).containsExactly(me.code() + " 2");
        tables.updateAsOwner("update hours_entry set title = 'title' where cadre_id = ? and sequence = 2", me.id());
        tables.updateAsOwner("delete from hours_entry where cadre_id = ? and sequence = 3", me.id());
        assertThat(broken()).containsExactly(me.code() + " 3");
    }

    @Test
    void theSelfAuditIsNotMistakenAboutWhatIsPostedMeanwhile() throws Exception {
        var found = AtOnce.<List<String>>all(IntStream.range(0, 8).mapToObj(i -> (Callable<List<String>>) () -> {
            if (i % 4 == 0) {
                return IntStream.range(0, 5).mapToObj(any -> audit.run())
                        .flatMap(run -> audit.differences(run).stream())
                        .map(FoundDifference::getPlace).filter(place -> place.startsWith(me.code())).toList();
            }
            for (int n = 0; n < 20; n++) {
                given.tell(given.aCompletion(me, AT));
            }
            return List.of();
        }).toList());

        assertThat(found.stream().flatMap(List::stream)).isEmpty();
        assertThat(ledger.statement(me.id())).extracting(HoursEntry::getSequence)
                .isEqualTo(IntStream.rangeClosed(1, 120).boxed().toList());
        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        return audit.differences(audit.run()).stream().filter(d -> d.getCheck().equals("ledger-chains"))
                .map(FoundDifference::getPlace).filter(place -> place.startsWith(me.code())).toList();
    }

    @Test
    void aCourseOfAHundredLessonsCanBeCompleted() {
        var lessons = IntStream.rangeClosed(1, 100).mapToObj(n -> new StudiedLesson(n, "lesson", 45)).toList();
        given.tell(new CourseCompleted(given.aCompletion(me, AT).enrollmentId(), me.id(), "slug", "title", 1, lessons,
                true, AT));

        assertThat(ledger.statement(me.id())).singleElement().satisfies(entry ->
                assertThat(((CourseInputs) entry.getInputs()).lessons()).hasSize(100));
    }

    @Test
    void aReversalCancelsAndBothStay() {
        given.take(given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "2", "12"));
        var reversal = ledger.reverse(mine, me.code(), 1, " not held ", null);

        assertThat(ledger.statement(me.id())).hasSize(2);
        assertThat(reversal.getHours()).isEqualTo(Hours.of("-12"));
        assertThat(reversal.getDays()).isEqualTo(new BigDecimal("-2.00"));
        assertThat(reversal.getTitle()).isEqualTo("not held");
        assertThat(ledger.isReversed(me.id(), 1)).isTrue();
        assertThat(ledger.reversalOf(me.id(), 1)).map(HoursEntry::getSequence).hasValue(2);
        assertThat(ledger.earned(new Period(SPRING, SPRING)).stream().filter(e -> e.cadreId() == me.id()))
                .singleElement().satisfies(sum -> {
                    assertThat(sum.hours()).isEqualTo(Hours.ZERO);
                    assertThat(sum.days()).isEqualByComparingTo(BigDecimal.ZERO);
                });
    }

    @Test
    void nothingIsReversedTwiceNorIsAReversal() {
        given.tell(given.aCompletion(me, AT));
        ledger.reverse(mine, me.code(), 1, "wrong", null);

        refused("ledger.reversed-before", () -> ledger.reverse(mine, me.code(), 1, "wrong again", null));
        refused("ledger.reversal-of-reversal", () -> ledger.reverse(mine, me.code(), 2, "it was right", null));
        assertThat(ledger.statement(me.id())).hasSize(2);
    }

    @Test
    void twentyReversalsAtOnceAreOne() throws Exception {
        AtOnce.rounds(() -> {
            aCadreAndARule();
            given.tell(given.aCompletion(me, AT));
            var got = AtOnce.times(20, () -> catchThrowable(() -> ledger.reverse(mine, me.code(), 1, "wrong", null)));

            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(got).filteredOn(Objects::nonNull).hasSize(19)
                    .allMatch(no -> no instanceof Rejected && no.getMessage().equals("ledger.reversed-before"));
            assertThat(ledger.statement(me.id())).hasSize(2);
            assertThat(ledger.isIntact(me.id())).isTrue();
        });
    }

    @Test
    void theSameDeedEightTimesAtOnceEarnsOnce() throws Exception {
        AtOnce.rounds(() -> {
            aCadreAndARule();
            var done = given.aCompletion(me, AT);
            var other = given.aCompletion(me, AT);
            AtOnce.all(IntStream.range(0, 8).mapToObj(i -> (Callable<Object>) () -> {
                given.tell(i % 2 == 0 ? done : other);
                return null;
            }).toList());

            assertThat(ledger.statement(me.id())).extracting(HoursEntry::getSequence).containsExactly(1, 2);
            assertThat(ledger.isIntact(me.id())).isTrue();
        });
    }

    @Test
    void nobodyReversesTheirOwnRecord() {
        given.tell(given.aCompletion(me, AT));

        refused("ledger.own-record", () -> ledger.reverse(mine, me.code(), 1, "wrong", me.id()));
        assertThat(ledger.statement(me.id())).hasSize(1);
        assertThat(ledger.reverse(mine, me.code(), 1, "wrong", people.aCadre().id()).getReverses()).isEqualTo(1);
    }

    @Test
    void aReversalSaysWhy() {
        given.tell(given.aCompletion(me, AT));

        Stream.of(null, "", "  ", "\t\n").forEach(reason ->
                refused("ledger.reversal-without-reason", () -> ledger.reverse(mine, me.code(), 1, reason, null)));
        assertThat(ledger.statement(me.id())).hasSize(1);
    }

    @Test
    void whoIsOutsideTheScopeHasNoLedgerToSeeOrReverse() {
        var other = people.scope(people.aCadre().code());
        given.tell(given.aCompletion(me, AT));

        assertThatThrownBy(() -> ledger.statement(other, me.code())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.entry(other, me.code(), 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ledger.reverse(other, me.code(), 1, "wrong", null)).isInstanceOf(NotFound.class);
        assertThat(acts()).extracting(AuditRecord::isDone).containsExactly(false, false, false);
    }

    @Test
    void openingTheRegisterTwiceChangesNothing() {
        var rows = new OpeningRow[] {given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6"),
                given.row(me, Ledger.MEMBER, Kind.CONCENTRATED, SPRING, null, "3")};

        assertThat(given.take(rows)).isEqualTo(2);
        assertThat(given.take(rows)).isZero();
        assertThat(ledger.statement(me.id())).hasSize(2);
    }

    @Test
    void aRegisterThatGrewBringsOnlyItsNewRows() {
        var known = given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6");
        given.take(known);

        assertThat(given.take(known, given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "2", "12"))).isEqualTo(1);
        assertThat(ledger.statement(me.id())).extracting(HoursEntry::getHours)
                .containsExactly(Hours.of("6"), Hours.of("12"));
        assertThat(ledger.isIntact(me.id())).isTrue();
    }

    @Test
    void oneBadRowRefusesAllAndNamesItsRecord() {
        var good = given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6");
        var before = people.aCadre();
        Stream.of(
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "six"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6.005"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "-6"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1.005", "6"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "-1", "6"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "1e999999999"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "1000000"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1e999999999", "6"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "10000", "6"),
                given.row(me, Ledger.CADRE, Kind.CONCENTRATED, LocalDate.of(2999, 1, 1), "1", "6"),
                given.row(new Someone(0, "nobody-" + me.code()), Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6"))
                .forEach(bad -> {
                    assertThatThrownBy(() -> given.take(good, bad,
                            given.row(before, Ledger.CADRE, Kind.ONLINE, SPRING, null, "1"))).as(bad.toString())
                            .isInstanceOfSatisfying(Rejected.class, no -> {
                                assertThat(no.messageKey()).isEqualTo("ledger.opening-row");
                                assertThat(no.args()).containsExactly(bad.record());
                            });
                    assertThat(ledger.statement(me.id())).isEmpty();
                    assertThat(ledger.statement(before.id())).isEmpty();
                });
    }

    @Test
    void twoRowsOfOneNumberRefuseAll() {
        var row = given.row(me, Ledger.CADRE, Kind.CONCENTRATED, SPRING, "1", "6");

        refused("ledger.opening-row", () -> given.take(row, row));
        assertThat(ledger.statement(me.id())).isEmpty();
    }

    @Test
    void theApplicationsDatabaseUserCanNeitherChangeNorDeleteWhatWasKept() {
        given.tell(given.aCompletion(me, AT));
        ledger.statement(mine, me.code());

        assertThat(List.of("hours_entry", "audit_record", "conversion_rule", "conversion_band")).allSatisfy(table -> {
            denied("update " + table + " set id = id where id = 1");
            denied("delete from " + table + " where id = 1");
            denied("truncate table " + table);
        });
    }

    @Test
    void everyLookAtAnothersRecordLeavesATrace() {
        given.tell(given.aCompletion(me, AT));
        ledger.statement(mine, me.code());
        ledger.entry(mine, me.code(), 1);
        ledger.statement(mine, me.code());

        assertThat(acts()).extracting(AuditRecord::getWhat)
                .containsExactly("ledger.look-at-statement", "ledger.look-at-entry", "ledger.look-at-statement");
        assertThat(acts()).allMatch(AuditRecord::isDone);
    }

    @Test
    void aLookAtOnesOwnLeavesNone() {
        given.tell(given.aCompletion(me, AT));
        ledger.statement(me.id());
        ledger.entry(me.id(), 1);

        assertThat(acts()).isEmpty();
    }

    @Test
    void aRefusedActLeavesATraceAndNothingElse() {
        given.tell(given.aCompletion(me, AT));
        refused("ledger.reversal-without-reason", () -> ledger.reverse(mine, me.code(), 1, "", null));
        ledger.reverse(mine, me.code(), 1, "wrong", null);

        assertThat(acts()).as("newest first").extracting(AuditRecord::getWhat)
                .containsOnly("ledger.reverse").hasSize(2);
        assertThat(acts()).extracting(AuditRecord::isDone).containsExactly(true, false);
    }

    private List<AuditRecord> acts() {
        return trail.newest(new TrailQuestion(null, me.code(), null,
                new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2035, 1, 1))), null, 100);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private void denied(String sql) {
        assertThatThrownBy(() -> tables.update(sql)).as(sql)
                .isInstanceOfSatisfying(SQLException.class, no -> assertThat(no.getErrorCode()).isEqualTo(1142));
    }
}
