package org.ciyan.body;

import static org.ciyan.body.Body.Kind.BRANCH;
import static org.ciyan.body.Body.Kind.CENTRAL_GROUP;
import static org.ciyan.body.Body.Kind.COMMITTEE;
import static org.ciyan.body.Body.Kind.LEADING_GROUP;
import static org.ciyan.body.Body.Kind.PARTY_GROUP;
import static org.ciyan.body.Body.Kind.WORK_COMMITTEE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of meeting: of a committee or leading group 党委（党组、党工委）会议, collective discussion of a central group
 * 中心组集体学习研讨, and of a branch: of all members 支部党员大会, of its committee 支委会, of a Party group
 * 党小组会, a Party lecture 党课, the monthly day 主题党日（一课一片一实践）.
 */
public enum Meeting {

    COMMITTEE_MEETING(COMMITTEE, LEADING_GROUP, WORK_COMMITTEE),
    CENTRAL_GROUP_STUDY(CENTRAL_GROUP),
    MEMBERS_MEETING(BRANCH),
    BRANCH_COMMITTEE(BRANCH),
    GROUP_MEETING(PARTY_GROUP),
    PARTY_LECTURE(BRANCH, COMMITTEE, LEADING_GROUP, WORK_COMMITTEE),
    MONTHLY_DAY(BRANCH, PARTY_GROUP);

    private final Set<Body.Kind> bodies;

    Meeting(Body.Kind... bodies) {
        this.bodies = Set.of(bodies);
    }

    public boolean isHeldBy(Body.Kind kind) {
        return bodies.contains(kind);
    }

    /** Whether who holds that office is expected: at a meeting of a branch's committee its plain members are not. */
    public boolean expects(Office office) {
        return office.isMember() && !(this == BRANCH_COMMITTEE && office == Office.MEMBER);
    }

    /** Those that a body of this kind holds, the most usual first. */
    public static List<Meeting> of(Body.Kind kind) {
        return Stream.of(values()).filter(meeting -> meeting.isHeldBy(kind)).toList();
    }
}
