package org.ciyan.organization;

import java.time.LocalDate;

/**
 * A cadre as of a date, as far as a whole county is judged: where in the tree, of which category, since when in the
 * Party.
 */
public record Member(long cadreId, String unitPath, String category, LocalDate partyMemberSince) {

    public boolean isPartyMember(LocalDate day) {
        return partyMemberSince != null && !partyMemberSince.isAfter(day);
    }
}
