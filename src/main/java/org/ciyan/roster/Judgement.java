package org.ciyan.roster;

import java.util.List;

import org.ciyan.organization.RosterEntry;

/** What was found about a row. {@code was} and {@code becomes} are null where there is nothing, or the row is bad. */
record Judgement(Outcome outcome, List<Reason> reasons, RosterEntry was, RosterEntry becomes) {

    static Judgement bad(List<Reason> reasons) {
        return new Judgement(Outcome.BAD, List.copyOf(reasons), null, null);
    }
}
