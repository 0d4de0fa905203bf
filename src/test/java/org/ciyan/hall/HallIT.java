package org.ciyan.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.agenda.SessionState;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.Office;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Stale;
import org.ciyan.organization.People;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class HallIT {

    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject Lines lines;
    @Inject Closing closing;
    @Inject SessionFixture fixture;
    @Inject BodyPeople bodyPeople;
    @Inject People people;
    @Inject ClosingsHeard heard;
    @Inject Tables tables;
    @Inject Clock clock;

    SessionFixture.Committee us;
    String code;
    long item;

    @BeforeEach
    void aSessionUnderWay() {
        us = fixture.aCommittee();
        code = fixture.aSession(us, LocalDate.now(clock).atTime(9, 0)).getCode();
        hall.open(us.asKeeper(), code);
        item = room().plan().items().get(0).id();
    }

    Room room() {
        return reading.room(us.asKeeper(), code);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    long place(long cadre) {
        return room().roster().stream().filter(a -> Objects.equals(a.cadreId(), cadre)).findFirst().orElseThrow()
                .place();
    }

    void mark(long cadre, Presence presence, String reason, String standIn) {
        hall.mark(us.asKeeper(), code, place(cadre), key(), new Hall.MarkDraft(presence, reason, standIn));
    }

    void everybodyIsRecorded() {
        mark(us.head().id(), Presence.PRESENT, null, null);
        mark(us.deputy().id(), Presence.ABSENT, "公务出差", null);
        mark(us.member().id(), Presence.PROXY, null, "某某");
    }

    LineDraft says(long cadre, String text) {
        return new LineDraft(item, LineKind.SPEECH, place(cadre), text, false, null);
    }

    @Test
    void theMembersOfTheDayAreOnTheRosterAndNobodyIsPresentBeforeItIsRecorded() {
        assertThat(room().roster()).hasSize(3).allMatch(attendee -> attendee.presence() == null)
                .extracting(Attendee::office).containsExactly(Office.SECRETARY, Office.DEPUTY, Office.MEMBER);
        assertThat(room().balance().isKnown()).isFalse();
        everybodyIsRecorded();
        assertThat(room().balance()).returns(1, Balance::present).returns(1, Balance::absent)
                .returns(1, Balance::proxies).returns(true, Balance::isEven);
    }

    @Test
    void openedTwiceItIsOpenedOnce() throws Exception {
        var first = room().plan().session().getOpenedAt();
        AtOnce.times(4, () -> hall.open(us.asKeeper(), code).getOpenedAt()).forEach(again ->
                assertThat(again).isEqualTo(first));
        assertThat(room().roster()).hasSize(3);
    }

    @Test
    void theLastMarkHoldsAndTheSameKeyAgainChangesNothing() {
        long place = place(us.head().id());
        var key = key();
        hall.mark(us.asKeeper(), code, place, key, new Hall.MarkDraft(Presence.ABSENT, "病假", null));
        mark(us.head().id(), Presence.PRESENT, null, null);
        hall.mark(us.asKeeper(), code, place, key, new Hall.MarkDraft(Presence.ABSENT, "病假", null));
        assertThat(room().roster().get(0).presence()).isEqualTo(Presence.PRESENT);
        refused("hall.no-stand-in", () -> mark(us.head().id(), Presence.PROXY, null, " "));
    }

    @Test
    void whoIsEnteredAfterwardsIsMissedUntilTheyAreOnTheRoster() {
        bodyPeople.aMember(us.body(), Office.MEMBER);
        assertThat(room().balance().missing()).hasSize(1);
        hall.completeRoster(us.asKeeper(), code);
        assertThat(room().balance().missing()).isEmpty();
        assertThat(room().roster()).hasSize(4);
    }

    @Test
    void observersAreOnTheRosterOnceAndAreNoMembers() {
        var observer = bodyPeople.aCadreOf(us.body());
        hall.addObserver(us.asKeeper(), code, observer.code());
        hall.addObserver(us.asKeeper(), code, observer.code());
        hall.addObserver(us.asKeeper(), code, "上级来人");
        assertThat(hall.addObserver(us.asKeeper(), code, bodyPeople.nameOf(observer)).getCadreId())
                .as("somebody of the same name is not that cadre").isNull();
        assertThat(room().balance()).returns(3, Balance::members).returns(3, Balance::observers);
        assertThat(reading.room(BodyPeople.as(observer), code).me()).as("whoever was there reads it").isNotNull();
    }

    @Test
    void aLineSentTwiceIsThereOnceWithTheTimeOfTheServer() {
        var key = key();
        var draft = says(us.head().id(), "抓好春耕");
        var first = lines.write(us.asKeeper(), code, key, null, draft);
        assertThat(lines.write(us.asKeeper(), code, key, null, draft)).isEqualTo(first);
        assertThat(first).returns(Stage.DURING, HallLine::stage).returns(1, HallLine::number);
        assertThat(room().lines()).containsExactly(first);
    }

    @Test
    void ofTwoWhoChangeALineNoWordIsLost() throws Exception {
        var key = key();
        lines.write(us.asKeeper(), code, key, null, says(us.head().id(), "零"));
        var got = AtOnce.all(IntStream.range(0, 4).mapToObj(i -> (Callable<Throwable>) () -> catchThrowable(
                () -> lines.write(us.asKeeper(), code, key, 1, says(us.head().id(), "说法" + i)))).toList());
        assertThat(got).filteredOn(Objects::isNull).hasSize(1);
        var kept = room().lines().get(0).text();
        assertThat(got).filteredOn(Objects::nonNull).hasSize(3).allSatisfy(late -> {
            assertThat(late).isInstanceOf(Stale.class);
            assertThat(((Stale) late).current()).isEqualTo(kept);
            assertThat(((Stale) late).revision()).isEqualTo(2);
        });
        assertThat(reading.wordings(us.asKeeper(), code, key)).extracting(Wording::getText).containsExactly("零", kept);
    }

    @Test
    void whatIsWrittenAfterTheAdjournmentSaysSo() {
        lines.write(us.asKeeper(), code, key(), null, says(us.head().id(), "会上说的"));
        hall.adjourn(us.asKeeper(), code);
        hall.adjourn(us.asKeeper(), code);
        lines.write(us.asKeeper(), code, key(), null, says(us.head().id(), "会后补的"));
        assertThat(room().lines()).extracting(HallLine::stage).containsExactly(Stage.DURING, Stage.AFTER);
    }

    @Test
    void aDecidedItemIsLockedWhileItsNeighbourIsNot() {
        var key = key();
        lines.write(us.asKeeper(), code, key, null, says(us.head().id(), "一"));
        hall.decide(us.asKeeper(), code, item, true);
        refused("hall.decided", () -> lines.write(us.asKeeper(), code, key(), null, says(us.head().id(), "二")));
        refused("hall.decided", () -> lines.write(us.asKeeper(), code, key, 1, says(us.head().id(), "改")));
        hall.decide(us.asKeeper(), code, item, false);
        lines.write(us.asKeeper(), code, key, 1, says(us.head().id(), "改"));
    }

    @Test
    void thoseWhoAttendedCorrectTheirOwnWordsAndNobodyElses() {
        var mine = key();
        var theirs = key();
        lines.write(us.asKeeper(), code, mine, null, says(us.member().id(), "原话"));
        lines.write(us.asKeeper(), code, theirs, null, says(us.head().id(), "别人的话"));
        mark(us.member().id(), Presence.PRESENT, null, null);
        refused("hall.no-corrections", () -> lines.correct(us.asMember(), code, mine, 1, "更正"));
        everybodyIsRecorded();
        hall.adjourn(us.asKeeper(), code);
        assertThatThrownBy(() -> lines.correct(us.asMember(), code, mine, 1, "x")).as("was not there")
                .isInstanceOf(NotFound.class);
        mark(us.member().id(), Presence.PRESENT, null, null);
        assertThatThrownBy(() -> lines.correct(us.asMember(), code, theirs, 1, "x")).isInstanceOf(NotFound.class);
        assertThat(lines.correct(us.asMember(), code, mine, 1, "更正")).returns(true, HallLine::own)
                .returns(2, HallLine::number).returns(Stage.DURING, HallLine::stage)
                .returns(Stage.AFTER, HallLine::changedStage);
        assertThatThrownBy(() -> lines.correct(us.asMember(), code, mine, 1, "再改")).isInstanceOf(Stale.class);
        closing.close(us.asHead(), code);
        assertThat(lines.correct(us.asMember(), code, mine, 2, "签发以后的更正").number()).isEqualTo(3);
    }

    @Test
    void aSessionRecordedLateSaysSoWithItsReasonAndEveryLineIsLate() {
        var held = fixture.aSession(us, LocalDate.now(clock).minusDays(9).atTime(9, 0)).getCode();
        refused("agenda.not-today", () -> hall.open(us.asKeeper(), held));
        refused("agenda.no-reason", () -> hall.recordLate(us.asKeeper(), held, " "));
        hall.recordLate(us.asKeeper(), held, "当时停电");
        var room = reading.room(us.asKeeper(), held);
        assertThat(room.correctionsUntil()).as("counted from when it is recorded").isEqualTo(
                LocalDate.ofInstant(room.plan().session().getLateAt(), clock.getZone()).plusDays(7));
        assertThat(room.roster()).hasSize(3);
        assertThat(room.plan().session()).returns(SessionState.ADJOURNED, AgendaSession::getState)
                .returns("当时停电", AgendaSession::getLateReason);
        var line = lines.write(us.asKeeper(), held, key(), null, new LineDraft(room.plan().items().get(0).id(),
                LineKind.NOTE, null, "按纸质记录录入", false, null));
        assertThat(line.stage()).isEqualTo(Stage.LATE);
        var later = fixture.aSession(us, LocalDate.now(clock).plusDays(1).atTime(9, 0)).getCode();
        refused("agenda.not-yet", () -> hall.recordLate(us.asKeeper(), later, "x"));
    }

    @Test
    void onlyAnEvenRecordIsSignedByTheSecretaryAndSaidOnce() {
        refused("agenda.not-adjourned", () -> closing.close(us.asHead(), code));
        hall.adjourn(us.asKeeper(), code);
        refused("hall.uneven", () -> closing.close(us.asHead(), code));
        assertThat(room().plan().session().getState()).as("nothing is half signed").isEqualTo(SessionState.ADJOURNED);
        everybodyIsRecorded();
        for (var visitor : List.of(us.asKeeper(), us.asMember())) {
            assertThatThrownBy(() -> closing.close(visitor, code)).isInstanceOf(NotFound.class);
        }
        closing.close(us.asHead(), code);
        closing.close(us.asHead(), code);
        assertThat(heard.of(code)).singleElement().satisfies(closed ->
                assertThat(closed.present()).containsExactly(us.head().id()));
        refused("agenda.not-open", () -> lines.write(us.asKeeper(), code, key(), null, new LineDraft(item,
                LineKind.NOTE, null, "x", false, null)));
    }

    @Test
    void aStrangersLookIsRefusedAndRecordedAndAnOverseersIsRecorded() {
        var stranger = BodyPeople.as(people.aCadre());
        int before = heard.looks(code);
        assertThatThrownBy(() -> reading.room(stranger, code)).isInstanceOf(NotFound.class);
        assertThat(heard.looks(code)).isEqualTo(before + 1);
        reading.room(bodyPeople.inspector(us.body().getUnit().getCode()), code);
        assertThat(heard.looks(code)).isEqualTo(before + 2);
        reading.room(us.asMember(), code);
        assertThat(heard.looks(code)).as("one's own record is nobody else's archive").isEqualTo(before + 2);
    }

    @Test
    void nobodyElseHoldsIt() {
        for (var visitor : List.of(us.asMember(), us.asHead())) {
            assertThatThrownBy(() -> hall.adjourn(visitor, code)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lines.write(visitor, code, key(), null, says(us.head().id(), "x")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> hall.mark(visitor, code, place(us.head().id()), key(),
                    new Hall.MarkDraft(Presence.PRESENT, null, null))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void badInputIsRefusedInItsWords() {
        refused("hall.bad-key", () -> lines.write(us.asKeeper(), code, "../x", null, says(us.head().id(), "x")));
        refused("hall.no-text", () -> lines.write(us.asKeeper(), code, key(), null, says(us.head().id(), " ")));
        refused("hall.text-too-long", () -> lines.write(us.asKeeper(), code, key(), null,
                says(us.head().id(), "长".repeat(Lines.LONGEST + 1))));
        refused("hall.strike-reason", () -> lines.write(us.asKeeper(), code, key(), null, new LineDraft(item,
                LineKind.NOTE, null, "x", true, null)));
        assertThatThrownBy(() -> lines.write(us.asKeeper(), code, key(), null, new LineDraft(-1, LineKind.NOTE, null,
                "x", false, null))).isInstanceOf(NotFound.class);
        refused("hall.no-name", () -> hall.addObserver(us.asKeeper(), code, ""));
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Rejected.class).hasMessage(key);
    }

    @Test
    void aRoomOpensWithAsManyQueriesHoweverManyCameAndHoweverMuchWasSaid() throws Exception {
        var costs = new ArrayList<Tables.Cost>();
        int there = 0;
        for (int wanted : List.of(5, 50, 500)) {
            for (; there < wanted; there++) {
                hall.addObserver(us.asKeeper(), code, "来宾" + there);
                lines.write(us.asKeeper(), code, key(), null,
                        new LineDraft(item, LineKind.NOTE, null, "记事" + there, false, null));
            }
            costs.add(tables.cost(() -> assertThat(room().lines()).hasSize(wanted)));
        }
        assertThat(costs).extracting(Tables.Cost::queries).containsOnly(costs.get(0).queries());
    }
}
