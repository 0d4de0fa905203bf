package org.ciyan.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.ciyan.body.Office;
import org.junit.jupiter.api.Test;

class BalanceTest {

    static Attendee member(String name, Presence presence, String reason) {
        return new Attendee(1, 1L, name, Office.MEMBER, presence, reason, null, null);
    }

    static final Attendee OBSERVER = new Attendee(9, null, "列席", null, null, null, null, null);

    @Test
    void presentAbsentWithAReasonAndProxiesAreTheMembersOfThatDay() {
        var balance = Balance.of(List.of(member("一", Presence.PRESENT, null), member("二", Presence.ABSENT, "病假"),
                member("三", Presence.PROXY, null), OBSERVER), List.of());
        assertThat(balance).returns(3, Balance::members).returns(1, Balance::present).returns(1, Balance::absent)
                .returns(1, Balance::proxies).returns(1, Balance::observers).returns(true, Balance::isEven)
                .returns(true, Balance::isKnown);
    }

    @Test
    void nobodyUnrecordedIsPresentAndTheFiguresAreThenUnknown() {
        var balance = Balance.of(List.of(member("一", Presence.PRESENT, null), member("二", null, null)), List.of());
        assertThat(balance).returns(false, Balance::isEven).returns(false, Balance::isKnown);
        assertThat(balance.unknown()).containsExactly("二");
    }

    @Test
    void anAbsenceWithoutAReasonIsKnownButNotEven() {
        var balance = Balance.of(List.of(member("一", Presence.ABSENT, null)), List.of());
        assertThat(balance).returns(false, Balance::isEven).returns(true, Balance::isKnown);
        assertThat(balance.noReason()).containsExactly("一");
    }

    @Test
    void aMemberOfThatDayWhoIsNotOnTheRosterIsMissed() {
        var balance = Balance.of(List.of(member("一", Presence.PRESENT, null)), List.of("二"));
        assertThat(balance).returns(2, Balance::members).returns(false, Balance::isEven)
                .returns(false, Balance::isKnown);
    }
}
