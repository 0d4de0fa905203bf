package org.ciyan.organization;

/**
 * What became of one cadre's entry.
 *
 * @param before null if the cadre was not there
 */
public record RosterChange(RosterEntry before, RosterEntry after) {

    public String code() {
        return after.code();
    }
}
