package org.ciyan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.agenda.SessionFixture;
import org.ciyan.body.BodyPeople;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.conversion.Conversion;
import org.ciyan.conversion.ConversionBand;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.hall.Closing;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Presence;
import org.ciyan.kernel.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those present at a session are credited with when its record is signed. */
@InTheContainer
class SessionHoursIT {

    @Inject HoursLedger ledger;
    @Inject Conversion conversion;
    @Inject BodyRegister register;
    @Inject SessionFixture fixture;
    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject Closing closing;
    @Inject Clock clock;

    SessionFixture.Committee us;
    String code;

    @BeforeEach
    void aCommittee() {
        us = fixture.aCommittee();
    }

    String aRuleThatGives(String hours) {
        var rule = "session-" + UUID.randomUUID().toString().substring(0, 8);
        conversion.enter(new ConversionRule(rule, 1, LocalDate.of(2020, 1, 1), Ledger.CADRE, Kind.CONCENTRATED,
                ConversionRule.Basis.COURSE).giving(List.of(new ConversionBand(0, true, Hours.of(hours))),
                Hours.ZERO, "演示"));
        register.enter(Visitor.system(), Meeting.COMMITTEE_MEETING, new MeetingRule.Draft(us.body().getCode(), null,
                Meeting.COMMITTEE_MEETING, BodyPeople.OPENED.plusDays(1), true, 1, null, null, 7, 3, rule, "演示"));
        return rule;
    }

    void held() {
        code = fixture.aSession(us, LocalDate.now(clock).atTime(9, 0)).getCode();
        hall.open(us.asKeeper(), code);
        mark(us.head().id(), Presence.PRESENT, null, null);
        mark(us.deputy().id(), Presence.ABSENT, "病假", null);
        mark(us.member().id(), Presence.PROXY, null, "某某");
        hall.adjourn(us.asKeeper(), code);
    }

    void mark(long cadre, Presence presence, String reason, String standIn) {
        var place = reading.room(us.asKeeper(), code).roster().stream()
                .filter(a -> a.cadreId() != null && a.cadreId() == cadre).findFirst().orElseThrow().place();
        hall.mark(us.asKeeper(), code, place, UUID.randomUUID().toString(),
                new Hall.MarkDraft(presence, reason, standIn));
    }

    @Test
    void thoseWhoWereThereThemselvesAreCreditedOnceWithItsReckoning() {
        var rule = aRuleThatGives("1.50");
        held();
        assertThat(ledger.statement(us.head().id())).as("nothing before it is signed").isEmpty();
        closing.close(us.asHead(), code);
        closing.close(us.asHead(), code);
        assertThat(ledger.statement(us.head().id())).singleElement().satisfies(entry -> {
            assertThat(entry.getHours()).isEqualTo(Hours.of("1.50"));
            assertThat(entry.getRuleCode()).isEqualTo(rule);
            assertThat(entry.getOccurredOn()).isEqualTo(LocalDate.now(clock));
            assertThat(entry.getInputs()).isEqualTo(new SessionInputs(code, us.body().getName(), "COMMITTEE_MEETING",
                    LocalDate.now(clock), 0, ConversionRule.Basis.COURSE));
        });
        assertThat(ledger.statement(us.deputy().id())).isEmpty();
        assertThat(ledger.statement(us.member().id())).as("whoever sent somebody else").isEmpty();
        assertThat(ledger.isIntact(us.head().id())).isTrue();
    }

    @Test
    void whereNoRuleGivesHoursNobodyIsCredited() {
        held();
        closing.close(us.asHead(), code);
        assertThat(ledger.statement(us.head().id())).isEmpty();
    }

    @Test
    void aRuleThatGivesNothingMakesNoEntry() {
        aRuleThatGives("0.00");
        held();
        closing.close(us.asHead(), code);
        assertThat(ledger.statement(us.head().id())).isEmpty();
    }

    @Test
    void ofASessionRecordedLateNobodyKnowsHowLongItWasSoNothingIsCredited() {
        aRuleThatGives("1.50");
        code = fixture.aSession(us, LocalDate.now(clock).minusDays(5).atTime(9, 0)).getCode();
        hall.recordLate(us.asKeeper(), code, "停电");
        mark(us.head().id(), Presence.PRESENT, null, null);
        mark(us.deputy().id(), Presence.PRESENT, null, null);
        mark(us.member().id(), Presence.PRESENT, null, null);
        closing.close(us.asHead(), code);
        assertThat(ledger.statement(us.head().id())).isEmpty();
    }
}
