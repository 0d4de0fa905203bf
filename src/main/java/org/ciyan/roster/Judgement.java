package org.ciyan.roster;

import java.util.List;

import org.ciyan.organization.RosterEntry;

/**
 * The judgement of a row: the cadre's entry before and after. {@code was} is null if there is none yet; both are null
 * if the row is bad.
 */
record Judgement(Outcome outcome, List<Reason> reasons, RosterEntry was, RosterEntry becomes) {

    static Judgement bad(List<Reason> reasons) {
        return new Judgement(Outcome.BAD, List.copyOf(reasons), null, null);
    }
}
