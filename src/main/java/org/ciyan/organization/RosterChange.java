package org.ciyan.organization;

/**
 * A change of one cadre's entry.
 *
 * @param before null if the cadre was new
 */
public record RosterChange(RosterEntry before, RosterEntry after) {

    public String code() {
        return after.code();
    }
}
