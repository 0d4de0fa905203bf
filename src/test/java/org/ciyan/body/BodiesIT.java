package org.ciyan.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciyan.body.BodyPeople.OPENED;
import static org.ciyan.body.BodyPeople.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class BodiesIT {

    static final LocalDate LATER = LocalDate.of(2020, 7, 1);

    @Inject Bodies bodies;
    @Inject BodyRegister register;
    @Inject BodyPeople people;
    @Inject People others;

    Body body;
    People.Someone head;

    @BeforeEach
    void aBody() {
        body = people.aBody(Body.Kind.COMMITTEE);
        head = people.aMember(body, Office.SECRETARY);
    }

    @Test
    void whoBelongedIsAskedAsOfADay() {
        var member = people.aMember(body, Office.MEMBER, LATER);
        people.aMember(body, Office.STUDY_SECRETARY);
        assertThat(bodies.members(body.getId(), LATER.minusDays(1))).extracting(SeatRow::code)
                .containsExactly(head.code());
        assertThat(bodies.members(body.getId(), LATER)).extracting(SeatRow::code)
                .containsExactly(head.code(), member.code());

        register.endSeat(Visitor.system(), body.getCode(), seatOf(member), LATER.plusDays(9));
        assertThat(bodies.members(body.getId(), LATER.plusDays(9))).hasSize(2);
        assertThat(bodies.members(body.getId(), LATER.plusDays(10))).hasSize(1);
        assertThat(bodies.seats(body.getId())).hasSize(3);
    }

    @Test
    void aSeatRecordedByMistakeWasNeverHeldAndStaysOnRecord() {
        var member = people.aMember(body, Office.MEMBER, LATER);
        register.endSeat(Visitor.system(), body.getCode(), seatOf(member), LATER.minusDays(1));
        assertThat(bodies.members(body.getId(), LATER)).hasSize(1);
        assertThat(bodies.seats(body.getId())).filteredOn(seat -> !seat.wasHeld()).hasSize(1);
        register.seat(Visitor.system(), body.getCode(), member.code(), Office.DEPUTY, 1, LATER);
        assertThat(bodies.members(body.getId(), LATER)).hasSize(2);
    }

    long seatOf(People.Someone someone) {
        return bodies.seats(body.getId()).stream().filter(seat -> seat.cadreId() == someone.id()).findFirst()
                .orElseThrow().id();
    }

    @Test
    void thereIsOneSecretaryAndNobodySitsTwice() {
        var other = people.aCadreOf(body);
        refused("body.has-a-secretary", () -> seat(other.code(), Office.SECRETARY, LATER));
        refused("body.has-a-secretary", () -> seat(other.code(), Office.SECRETARY, OPENED));
        refused("body.is-a-member", () -> seat(head.code(), Office.MEMBER, LATER));
        seat(head.code(), Office.STUDY_SECRETARY, LATER);
        refused("body.is-study-secretary", () -> seat(head.code(), Office.STUDY_SECRETARY, LATER));
        refused("body.before-it-opened", () -> seat(other.code(), Office.MEMBER, OPENED.minusDays(1)));
        refused("organization.no-such-cadre", () -> seat("nobody", Office.MEMBER, LATER));
        refused("organization.several", () -> seat("学员·演示", Office.MEMBER, LATER));
    }

    @Test
    void aMemberWhoIsNoCadreHasASeatByName() {
        register.seatByName(Visitor.system(), body.getCode(), " 张三·演示 ", Office.MEMBER, 3, OPENED);
        assertThat(bodies.members(body.getId(), OPENED)).extracting(SeatRow::name).containsOnlyOnce("张三·演示");
        var row = bodies.members(body.getId(), OPENED).stream().filter(s -> s.name().equals("张三·演示")).findFirst()
                .orElseThrow();
        assertThat(row).returns(null, SeatRow::cadreId).returns(null, SeatRow::code);
        refused("body.name-taken", () -> named("张三·演示", Office.MEMBER));
        refused("body.needs-account", () -> named("李四·演示", Office.SECRETARY));
        refused("body.needs-account", () -> named("李四·演示", Office.STUDY_SECRETARY));
        refused("body.no-member-name", () -> named(" ", Office.MEMBER));
        register.endSeat(Visitor.system(), body.getCode(), row.id(), OPENED.plusDays(9));
        assertThat(bodies.members(body.getId(), OPENED.plusDays(10))).noneMatch(s -> s.name().equals("张三·演示"));
    }

    void named(String name, Office office) {
        register.seatByName(Visitor.system(), body.getCode(), name, office, 1, OPENED);
    }

    void seat(String cadre, Office office, LocalDate from) {
        register.seat(Visitor.system(), body.getCode(), cadre, office, 1, from);
    }

    @Test
    void ofTwoSecretariesAtOnceOneIsTold() throws Exception {
        AtOnce.rounds(() -> {
            var fresh = people.aBody(Body.Kind.BRANCH);
            var one = people.aCadreOf(fresh);
            var two = people.aCadreOf(fresh);
            var got = AtOnce.all(Stream.of(one, two)
                    .map(who -> (Callable<Throwable>) () -> Assertions.catchThrowable(
                            () -> register.seat(Visitor.system(), fresh.getCode(), who.code(), Office.SECRETARY, 1,
                                    OPENED))).toList());
            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(bodies.members(fresh.getId(), OPENED)).hasSize(1);
        });
    }

    @Test
    void eachMayWhatTheirSeatOrTheirRoleAllows() {
        var keeper = people.aMember(body, Office.STUDY_SECRETARY);
        var deputy = people.aMember(body, Office.DEPUTY);
        var unit = body.getUnit().getCode();
        assertThat(rights(as(head))).returns(true, BodyRights::signs).returns(false, BodyRights::keeps);
        assertThat(rights(as(keeper))).returns(true, BodyRights::keeps).returns(false, BodyRights::signs);
        assertThat(rights(as(deputy))).returns(false, BodyRights::signs).returns(true, BodyRights::belongs);
        assertThat(rights(people.keeper(unit))).returns(true, BodyRights::keeps).returns(false, BodyRights::oversees);
        assertThat(rights(people.department(unit))).returns(true, BodyRights::sets).returns(true, BodyRights::oversees)
                .returns(false, BodyRights::keeps);
        assertThat(rights(people.inspector(unit))).returns(true, BodyRights::oversees).returns(false, BodyRights::sets);

        register.endSeat(Visitor.system(), body.getCode(), seatOf(head), LATER);
        assertThat(rights(as(deputy)).signs()).as("where there is no secretary").isTrue();
        assertThatThrownBy(() -> rights(as(head))).isInstanceOf(NotFound.class);
    }

    BodyRights rights(Visitor visitor) {
        return bodies.rights(visitor, body.getCode());
    }

    @Test
    void whoeverItDoesNotConcernFindsNoneAndChangesNothing() {
        var stranger = as(others.aCadre());
        var elsewhere = people.department(people.aBody(Body.Kind.COMMITTEE).getUnit().getCode());
        for (var visitor : List.of(stranger, elsewhere)) {
            assertThatThrownBy(() -> rights(visitor)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.seat(visitor, body.getCode(), head.code(), Office.MEMBER, 1, LATER))
                    .isInstanceOf(NotFound.class);
            assertThat(bodies.rows(visitor, Bodies.Wanted.all(), 0, 50).items()).extracting(BodyRow::code)
                    .doesNotContain(body.getCode());
        }
        assertThatThrownBy(() -> register.archive(as(head), body.getCode(), true, "x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.close(people.keeper(body.getUnit().getCode()), body.getCode(), LATER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.enter(people.department(body.getUnit().getCode()), Meeting.MEMBERS_MEETING,
                rule(null, null))).as("a general rule is the county's").isInstanceOf(NotFound.class);
    }

    @Test
    void electronicRecordsAreTheArchiveCopyOnlyOnABasisAndBothSwitchesAreKept() {
        var keeper = as(people.aMember(body, Office.STUDY_SECRETARY));
        assertThat(bodies.isArchivedElectronically(body.getId())).isFalse();
        refused("body.no-basis", () -> register.archive(keeper, body.getCode(), true, " "));
        register.archive(keeper, body.getCode(), true, "办法第六条");
        register.archive(keeper, body.getCode(), true, "再说一遍");
        assertThat(bodies.isArchivedElectronically(body.getId())).isTrue();
        register.archive(keeper, body.getCode(), false, "会议决定");
        assertThat(bodies.isArchivedElectronically(body.getId())).isFalse();
        assertThat(bodies.archiving(body.getId())).extracting(Archiving::getBasis)
                .containsExactly("会议决定", "办法第六条");
    }

    @Test
    void aBodysOwnRuleGoesBeforeThatOfItsKind() {
        register.enter(people.department(body.getUnit().getCode()), Meeting.COMMITTEE_MEETING,
                rule(body.getCode(), null));
        assertThat(bodies.rule(body, Meeting.COMMITTEE_MEETING, LATER)).get()
                .returns(3, MeetingRule::getNoticeDays).returns(body.getId(), MeetingRule::getBodyId);
        refused("body.not-its-meeting", () -> register.enter(Visitor.system(), Meeting.GROUP_MEETING,
                new MeetingRule.Draft(body.getCode(), null, Meeting.GROUP_MEETING, LATER, false, 1, null, null, null,
                        null, null, "x")));
    }

    static MeetingRule.Draft rule(String body, Body.Kind kind) {
        return new MeetingRule.Draft(body, kind, Meeting.COMMITTEE_MEETING, LATER, true, 3, null, null, null, null,
                null, "演示");
    }

    @Test
    void aClosedBodyIsFoundOnlyByWhoAsksForIt() {
        var department = people.department(body.getUnit().getCode());
        register.close(department, body.getCode(), LATER);
        assertThat(bodies.rows(department, Bodies.Wanted.all(), 0, 50).items()).isEmpty();
        assertThat(bodies.rows(department, new Bodies.Wanted(null, null, true), 0, 50).items()).hasSize(1);
        assertThat(bodies.rows(department, new Bodies.Wanted(body.getCode(), Body.Kind.BRANCH, true), 0, 50).total())
                .isZero();
        refused("body.closed-before-opened", () -> register.close(department, body.getCode(), OPENED.minusDays(1)));
    }

    @Test
    void whoKeepsWhichRecordsFollowsSeatsAndRoles() {
        var keeper = as(people.aMember(body, Office.STUDY_SECRETARY));
        assertThat(bodies.kept(keeper)).extracting(BodyRow::code).containsExactly(body.getCode());
        assertThat(bodies.kept(people.keeper(body.getUnit().getCode()))).hasSize(1);
        assertThat(bodies.kept(as(head))).isEmpty();
    }

    @Test
    void badInputIsRefusedInItsWords() {
        var draft = new BodyRegister.Draft(" ", Body.Kind.BRANCH, body.getUnit().getCode(), OPENED);
        refused("body.bad-name", () -> register.open(Visitor.system(), "x" + UUID.randomUUID().toString()
                .substring(0, 12), draft));
        refused("body.bad-code", () -> register.open(Visitor.system(), "../x", draft));
        refused("body.code-taken", () -> register.open(Visitor.system(), body.getCode(), draft));
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Rejected.class).hasMessageContaining(key);
    }
}
