package org.ciyan.organization;

import java.time.LocalDate;

/**
 * What is needed of a cadre as of a date to judge a whole county: where in the tree, of which category, since when in
 * the Party.
 */
public record Member(long cadreId, String unitPath, String category, LocalDate partyMemberSince) {

    public boolean isPartyMember(LocalDate day) {
        return partyMemberSince != null && !partyMemberSince.isAfter(day);
    }
}
