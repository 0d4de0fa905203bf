package org.ciyan.hall;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the attendance of a session comes out even: present + absent with a reason + proxy = members of that day.
 *
 * @param members expected
 * @param unknown names of members of whom nothing is recorded
 * @param noReason names of those absent without a reason
 * @param missing names of members of that day who are not on the roster
 */
public record Balance(int members, int present, int absent, int proxies, int observers, List<String> unknown,
        List<String> noReason, List<String> missing) {

    static Balance of(List<Attendee> roster, List<String> missing) {
        var members = roster.stream().filter(Attendee::isMember).toList();
        return new Balance(members.size() + missing.size(), count(members, Presence.PRESENT),
                count(members, Presence.ABSENT), count(members, Presence.PROXY),
                (int) roster.stream().filter(attendee -> !attendee.isMember()).count(),
                names(members.stream().filter(attendee -> attendee.presence() == null)),
                names(members.stream().filter(attendee -> attendee.presence() == Presence.ABSENT
                        && attendee.reason() == null)), missing);
    }

    private static int count(List<Attendee> members, Presence presence) {
        return (int) members.stream().filter(attendee -> attendee.presence() == presence).count();
    }

    private static List<String> names(Stream<Attendee> attendees) {
        return attendees.map(Attendee::name).toList();
    }

    public boolean isEven() {
        return unknown.isEmpty() && noReason.isEmpty() && missing.isEmpty();
    }

    /** Whether the figures are known: while something is not recorded, how many were there is not known. */
    public boolean isKnown() {
        return unknown.isEmpty() && missing.isEmpty();
    }
}
