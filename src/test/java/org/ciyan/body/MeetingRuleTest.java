package org.ciyan.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.ciyan.organization.UnitFixture;
import org.junit.jupiter.api.Test;

class MeetingRuleTest {

    static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    static final Meeting MEETING = Meeting.COMMITTEE_MEETING;

    Body body = new Body("DW", "党委·演示", Body.Kind.COMMITTEE, UnitFixture.unit("U", null), DAY.minusYears(5));

    static MeetingRule rule(Body.Kind kind, LocalDate from, String source, long recorded) {
        return new MeetingRule(new MeetingRule.Draft(null, kind, MEETING, from, true, 1, null, null, null,
                null, null, source), null, Instant.ofEpochSecond(recorded), "t");
    }

    Optional<String> inForce(MeetingRule... rules) {
        return MeetingRule.inForce(List.of(rules), body, MEETING, DAY).map(MeetingRule::getSource);
    }

    @Test
    void theRuleOfItsKindGoesBeforeTheGeneralOneThoughThatIsLater() {
        assertThat(inForce(rule(null, DAY, "general", 2), rule(Body.Kind.COMMITTEE, DAY.minusYears(1), "kind", 1)))
                .contains("kind");
    }

    @Test
    void theLatestThatHasBegunHolds() {
        assertThat(inForce(rule(null, DAY.minusYears(1), "old", 3), rule(null, DAY, "new", 1),
                rule(null, DAY.plusDays(1), "next", 2))).contains("new");
    }

    @Test
    void ofTwoOfTheSameDayTheOneRecordedLastHolds() {
        assertThat(inForce(rule(null, DAY, "first", 1), rule(null, DAY, "mended", 2))).contains("mended");
    }

    @Test
    void aRuleOfAnotherKindOrMeetingOrOfLaterIsNone() {
        assertThat(inForce(rule(Body.Kind.BRANCH, DAY, "branch", 1), rule(null, DAY.plusDays(1), "later", 1)))
                .isEmpty();
        assertThat(MeetingRule.inForce(List.of(rule(null, DAY, "x", 1)), body, Meeting.PARTY_LECTURE, DAY)).isEmpty();
    }

    @Test
    void atAMeetingOfABranchsCommitteeItsPlainMembersAreNotExpected() {
        assertThat(Office.values()).filteredOn(Meeting.BRANCH_COMMITTEE::expects)
                .containsExactly(Office.SECRETARY, Office.DEPUTY, Office.COMMISSIONER);
        assertThat(Office.values()).filteredOn(Meeting.MEMBERS_MEETING::expects).doesNotContain(Office.STUDY_SECRETARY)
                .hasSize(4);
    }

    @Test
    void aCentralGroupHoldsItsStudyAndABranchAllThatBranchesHold() {
        assertThat(Meeting.of(Body.Kind.CENTRAL_GROUP)).containsExactly(Meeting.CENTRAL_GROUP_STUDY);
        assertThat(Meeting.of(Body.Kind.BRANCH)).containsExactly(Meeting.MEMBERS_MEETING, Meeting.BRANCH_COMMITTEE,
                Meeting.PARTY_LECTURE, Meeting.MONTHLY_DAY);
        assertThat(Meeting.of(Body.Kind.PARTY_GROUP)).containsExactly(Meeting.GROUP_MEETING, Meeting.MONTHLY_DAY);
        assertThat(Meeting.of(Body.Kind.LEADING_GROUP)).startsWith(Meeting.COMMITTEE_MEETING);
    }
}
