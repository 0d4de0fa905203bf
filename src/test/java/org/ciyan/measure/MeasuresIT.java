package org.ciyan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyPeople;
import org.ciyan.hall.Hall;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.People;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class MeasuresIT {

    @Inject Measures measures;
    @Inject Hall hall;
    @Inject Bodies bodies;
    @Inject SessionFixture fixture;
    @Inject People people;
    @Inject Tables tables;
    @Inject Clock clock;

    SessionFixture.Committee us;
    String code;
    LocalDate today;

    @BeforeEach
    void aSessionUnderWay() {
        us = fixture.aCommittee();
        today = LocalDate.now(clock);
        code = fixture.aSession(us, today.atTime(9, 0)).getCode();
        hall.open(us.asKeeper(), code);
    }

    MeasureRow entered(String text) {
        return measures.enter(us.asKeeper(), code, UUID.randomUUID().toString(),
                new Measures.Draft(text, us.member().code(), today.plusDays(9), null, null));
    }

    @Test
    void sentTwiceItIsEnteredOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var ids = AtOnce.times(4, () -> measures.enter(us.asKeeper(), code, key,
                new Measures.Draft("修水渠", null, null, null, null)).id());
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(measures.ofSession(us.asMember(), code).entered()).singleElement()
                .returns(true, MeasureRow::isUnsettled).returns(null, MeasureRow::owner);
    }

    @Test
    void whatIsOpenStandsBeforeTheNextSessionAndWhatIsClosedDoesNot() {
        var open = entered("修水渠");
        var done = entered("开一次现场会");
        measures.settle(us.asKeeper(), done.id(), Step.Kind.CLOSED, "已开");
        var next = fixture.aSession(us, today.plusDays(7).atTime(9, 0)).getCode();
        assertThat(measures.ofSession(us.asKeeper(), next)).satisfies(found -> {
            assertThat(found.entered()).isEmpty();
            assertThat(found.before()).extracting(MeasureRow::id).containsExactly(open.id());
        });
        assertThat(measures.ofSession(us.asKeeper(), code).before()).isEmpty();
    }

    @Test
    void theOwnerReportsTheBodyClosesAndEveryStepIsKept() {
        long id = entered("修水渠").id();
        assertThat(measures.owned(us.member().id(), 9)).extracting(MeasureRow::id).containsExactly(id);
        assertThat(measures.owned(us.head().id(), 9)).as("the owner alone").isEmpty();
        assertThatThrownBy(() -> measures.report(us.asHead(), id, "x")).isInstanceOf(NotFound.class);
        measures.report(us.asMember(), id, "修了三里");
        assertThatThrownBy(() -> measures.settle(us.asMember(), id, Step.Kind.CLOSED, "x"))
                .isInstanceOf(NotFound.class);
        measures.settle(us.asKeeper(), id, Step.Kind.CLOSED, "验收合格");
        refused("measure.is-closed", () -> measures.report(us.asMember(), id, "再报"));
        measures.settle(us.asKeeper(), id, Step.Kind.REOPENED, "又冲毁了");
        var followed = measures.followed(us.asMember(), id);
        assertThat(followed.row().state()).isEqualTo(MeasureState.OPEN);
        assertThat(followed.steps()).extracting(Step::getKind).containsExactly(Step.Kind.ENTERED, Step.Kind.REPORTED,
                Step.Kind.CLOSED, Step.Kind.REOPENED);
        assertThat(followed.steps()).extracting(Step::getText).containsExactly(null, "修了三里", "验收合格", "又冲毁了");
    }

    @Test
    void ofTwoWhoChangeItTheLaterIsTold() {
        var row = entered("修水渠");
        var draft = new Measures.Draft("修水渠五里", us.head().code(), null, null, null);
        measures.change(us.asKeeper(), row.id(), row.version(), draft);
        assertThatThrownBy(() -> measures.change(us.asKeeper(), row.id(), row.version(), draft))
                .isInstanceOf(Conflict.class);
        assertThat(measures.followed(us.asHead(), row.id()).row()).returns("修水渠五里", MeasureRow::text)
                .returns(us.head().code(), MeasureRow::ownerCode).returns(null, MeasureRow::dueOn);
    }

    @Test
    void whomItDoesNotConcernFindsNone() {
        long id = entered("修水渠").id();
        var stranger = BodyPeople.as(people.aCadre());
        assertThatThrownBy(() -> measures.followed(stranger, id)).isInstanceOf(NotFound.class);
        var none = bodies.judged(stranger, us.body().getId());
        assertThatThrownBy(() -> measures.ofBody(none, true, 0, 9)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.count(none, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measures.enter(us.asMember(), code, UUID.randomUUID().toString(),
                new Measures.Draft("x", null, null, null, null))).isInstanceOf(NotFound.class);
    }

    @Test
    void badInputIsRefusedInItsWords() {
        refused("measure.no-text", () -> entered(" "));
        refused("measure.bad-key", () -> measures.enter(us.asKeeper(), code, "x",
                new Measures.Draft("x", null, null, null, null)));
        refused("organization.no-such-cadre", () -> measures.enter(us.asKeeper(), code, UUID.randomUUID().toString(),
                new Measures.Draft("x", "nobody", null, null, null)));
    }

    @Test
    void fiveHundredMeasuresTakeNoMoreQueriesThanFive() throws Exception {
        List<Tables.Cost> costs = new ArrayList<>();
        int there = 0;
        for (int size : new int[] {5, 50, 500}) {
            for (; there < size; there++) {
                entered("第" + there + "项");
            }
            int all = size;
            costs.add(tables.cost(() -> {
                var rights = bodies.rights(us.asKeeper(), us.body().getCode());
                assertThat(measures.count(rights, true)).isEqualTo(all);
                assertThat(measures.ofBody(rights, true, 0, 50)).hasSize(Math.min(all, 50));
            }));
        }
        assertThat(costs).extracting(Tables.Cost::queries).containsOnly(costs.get(0).queries());
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
