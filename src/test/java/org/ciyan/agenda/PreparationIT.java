package org.ciyan.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ciyan.agenda.SessionFixture.draft;
import static org.ciyan.agenda.SessionFixture.item;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.Meeting;
import org.ciyan.body.Office;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.kernel.Rejected;
import org.ciyan.material.MaterialVersion;
import org.ciyan.material.Materials;
import org.ciyan.organization.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class PreparationIT {

    @Inject Preparation preparation;
    @Inject Agenda agenda;
    @Inject Sessions sessions;
    @Inject SessionFixture fixture;
    @Inject BodyPeople bodyPeople;
    @Inject Bodies bodies;
    @Inject Materials materials;
    @Inject People people;
    @Inject Clock clock;

    SessionFixture.Committee us;
    LocalDateTime soon;
    String code;

    @BeforeEach
    void aSession() {
        us = fixture.aCommittee();
        soon = LocalDate.now(clock).plusDays(3).atTime(9, 0);
        code = fixture.aSession(us, soon).getCode();
    }

    Plan plan() {
        return sessions.plan(us.asKeeper(), code);
    }

    long firstItem() {
        return plan().items().get(0).id();
    }

    @Test
    void whereTheRuleAsksForItTheAgendaBeginsWithAFirstItem() {
        assertThat(plan().items()).singleElement().returns(ItemKind.FIRST, AgendaLine::kind)
                .returns(1, AgendaLine::number);
        var lecture = preparation.begin(us.asKeeper(), us.body().getCode(), new SessionDraft(Meeting.PARTY_LECTURE,
                "党课", soon, null, null, null));
        assertThat(sessions.plan(us.asKeeper(), lecture.getCode()).items()).singleElement()
                .returns(ItemKind.LESSON, AgendaLine::kind);
    }

    @Test
    void aMonthlyDayBeginsWithLessonFilmAndPractice() {
        var branch = bodyPeople.aBody(Body.Kind.BRANCH);
        var keeper = BodyPeople.as(bodyPeople.aMember(branch, Office.STUDY_SECRETARY));
        var day = preparation.begin(keeper, branch.getCode(), new SessionDraft(Meeting.MONTHLY_DAY, "5月主题党日", soon,
                null, null, null));
        var plan = sessions.plan(keeper, day.getCode());
        assertThat(plan.items()).extracting(AgendaLine::kind).containsExactly(ItemKind.LESSON, ItemKind.FILM,
                ItemKind.PRACTICE);
        assertThat(plan.points()).contains(OpenPoint.NO_LEAD).doesNotContain(OpenPoint.NO_MATERIAL);
    }

    @Test
    void whatIsNotPreparedIsSaidUntilItIs() {
        assertThat(plan().points()).containsExactly(OpenPoint.NO_MATERIAL, OpenPoint.NO_LEAD, OpenPoint.NOT_NOTIFIED);
        agenda.change(us.asKeeper(), code, firstItem(), item(us, fixture.aMaterial(us)));
        assertThat(plan().points()).containsExactly(OpenPoint.NOT_NOTIFIED);
        preparation.tell(us.asKeeper(), code);
        assertThat(plan().points()).isEmpty();
        assertThat(plan().session().getState()).isEqualTo(SessionState.NOTIFIED);

        preparation.revise(us.asKeeper(), code, plan().session().getVersion(), draft(us, soon.plusHours(1)));
        assertThat(plan().points()).containsExactly(OpenPoint.CHANGED_SINCE_NOTICE);
        preparation.tell(us.asKeeper(), code);
        assertThat(sessions.plan(us.asMember(), code).notices()).extracting(Notice::getPlannedAt)
                .containsExactly(soon.plusHours(1), soon);
    }

    @Test
    void aNoticeOnTheDayItselfIsSaidToBeLate() {
        var today = fixture.aSession(us, LocalDate.now(clock).atTime(23, 0)).getCode();
        preparation.tell(us.asKeeper(), today);
        assertThat(sessions.plan(us.asKeeper(), today).points()).contains(OpenPoint.NOTICE_IS_LATE);
    }

    @Test
    void aSessionStudiesTheVersionItPinnedAndSaysWhenThatIsWithdrawn() {
        var version = fixture.aMaterial(us);
        var material = version.getMaterial().getCode();
        agenda.change(us.asKeeper(), code, firstItem(), item(us, version));
        var draft = version.draft();
        materials.revise(us.asKeeper(), material, 1, new MaterialVersion.Draft(draft.title(),
                draft.source(), draft.kind(), draft.publishedOn(), null, draft.extent(), "改过。", null, Set.of()), null);
        assertThat(plan().items().get(0).pins()).singleElement().returns(1, PinnedMaterial::version)
                .returns(2, PinnedMaterial::latest);
        materials.withdraw(us.asKeeper(), material, "录错了");
        assertThat(plan().points()).contains(OpenPoint.MATERIAL_WITHDRAWN);
        assertThat(plan().items().get(0).pins().get(0).withdrawnWhy()).isEqualTo("录错了");
        refused("agenda.withdrawn", () -> agenda.add(us.asKeeper(), code, item(us, version)));
    }

    @Test
    void itemsMoveAndCloseRanks() {
        agenda.add(us.asKeeper(), code, new ItemDraft(ItemKind.DISCUSSION, "二", null, null));
        agenda.add(us.asKeeper(), code, new ItemDraft(ItemKind.OTHER, "三", null, null));
        agenda.moveUp(us.asKeeper(), code, plan().items().get(2).id());
        assertThat(plan().items()).extracting(AgendaLine::title).endsWith("三", "二");
        agenda.moveUp(us.asKeeper(), code, plan().items().get(1).id());
        assertThat(plan().points()).contains(OpenPoint.FIRST_IS_NOT_FIRST);
        agenda.remove(us.asKeeper(), code, plan().items().get(0).id());
        assertThat(plan().items()).extracting(AgendaLine::number).containsExactly(1, 2);
        assertThat(plan().items().get(0).kind()).isEqualTo(ItemKind.FIRST);
    }

    @Test
    void ofTwoWhoChangeItTheLaterIsTold() {
        int seen = plan().session().getVersion();
        preparation.revise(us.asKeeper(), code, seen, draft(us, soon.plusDays(1)));
        assertThatThrownBy(() -> preparation.revise(us.asKeeper(), code, seen, draft(us, soon.plusDays(2))))
                .isInstanceOf(Conflict.class);
        assertThat(plan().session().getPlannedAt()).isEqualTo(soon.plusDays(1));
    }

    @Test
    void twoSessionsBegunAtOnceAreTwo() throws Exception {
        var codes = AtOnce.times(2, () -> fixture.aSession(us, soon).getCode());
        assertThat(codes).doesNotHaveDuplicates().doesNotContain(code);
    }

    @Test
    void aCancelledSessionStaysWithItsReasonAndCannotBeChanged() {
        refused("agenda.no-reason", () -> preparation.cancel(us.asKeeper(), code, ""));
        preparation.cancel(us.asKeeper(), code, "防汛");
        assertThat(plan().session()).returns(SessionState.CANCELLED, AgendaSession::getState)
                .returns("防汛", AgendaSession::getCancelledWhy);
        refused("agenda.under-way", () -> preparation.tell(us.asKeeper(), code));
        assertThat(sessions.ahead(bodies.near(us.asKeeper(), 9), 9)).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheRecordsPreparesAndOnlyWhomItConcernsSeesIt() {
        for (var visitor : List.of(us.asMember(), us.asHead())) {
            assertThat(sessions.plan(visitor, code).isChangeable()).isFalse();
            assertThatThrownBy(() -> preparation.tell(visitor, code)).isInstanceOf(NotFound.class);
        }
        var stranger = BodyPeople.as(people.aCadre());
        assertThatThrownBy(() -> sessions.plan(stranger, code)).isInstanceOf(NotFound.class);
        var none = bodies.judged(stranger, us.body().getId());
        assertThatThrownBy(() -> sessions.of(none, year(), 0, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.count(none, year())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.aSession(new SessionFixture.Committee(us.body(), us.head(), us.deputy(),
                us.member(), us.member()), soon)).isInstanceOf(NotFound.class);
        assertThat(sessions.plan(bodyPeople.inspector(us.body().getUnit().getCode()), code).items()).hasSize(1);
    }

    Period year() {
        return new Period(soon.toLocalDate().minusDays(400), soon.toLocalDate().plusDays(400));
    }

    @Test
    void whatIsNextStandsInFrontAndTheYearBelow() {
        fixture.aSession(us, soon.minusDays(1));
        var past = fixture.aSession(us, soon.minusDays(30)).getCode();
        var next = sessions.ahead(bodies.near(us.asMember(), 9), 9);
        assertThat(next).extracting(up -> up.session().getPlannedAt()).containsExactly(soon.minusDays(1), soon);
        assertThat(next.get(0).points()).contains(OpenPoint.NOT_NOTIFIED);
        assertThat(sessions.unfinished(bodies.kept(us.asKeeper()), 9)).extracting(up -> up.session().getCode())
                .containsExactly(past);
        assertThat(sessions.unfinished(bodies.kept(us.asMember()), 9)).isEmpty();
        var listed = sessions.of(bodies.rights(us.asMember(), us.body().getCode()), year(), 0, 9);
        assertThat(listed).extracting(SessionRow::plannedAt)
                .containsExactly(soon, soon.minusDays(1), soon.minusDays(30));
        assertThat(listed.get(0).firstItem()).isNotBlank();
    }

    @Test
    void badInputIsRefusedInItsWords() {
        var keeper = us.asKeeper();
        var body = us.body().getCode();
        refused("agenda.not-its-meeting", () -> preparation.begin(keeper, body,
                new SessionDraft(Meeting.GROUP_MEETING, "x", soon, null, null, null)));
        refused("agenda.no-title", () -> preparation.begin(keeper, body,
                new SessionDraft(Meeting.COMMITTEE_MEETING, " ", soon, null, null, null)));
        refused("agenda.no-time", () -> preparation.begin(keeper, body,
                new SessionDraft(Meeting.COMMITTEE_MEETING, "x", null, null, null, null)));
        refused("agenda.not-a-member", () -> preparation.begin(keeper, body,
                new SessionDraft(Meeting.COMMITTEE_MEETING, "x", soon, null, "nobody", null)));
        refused("agenda.closed-body", () -> preparation.begin(keeper, body,
                new SessionDraft(Meeting.COMMITTEE_MEETING, "x", BodyPeople.OPENED.minusDays(1).atTime(9, 0), null,
                        null, null)));
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
