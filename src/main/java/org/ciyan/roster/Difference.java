package org.ciyan.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ciyan.organization.Appointment;
import org.ciyan.organization.RosterEntry;

/** One column of an entry before and after; {@code before} is empty where there was nothing. */
public record Difference(String column, String before, String after) {

    /** The columns that differ; all that have a value if there was no entry before; none if {@code becomes} is null. */
    static List<Difference> between(RosterEntry was, RosterEntry becomes) {
        var differences = new ArrayList<Difference>();
        if (becomes == null) {
            return differences;
        }
        add(differences, RosterColumns.NAME, was == null ? null : was.name(), becomes.name());
        add(differences, RosterColumns.PINYIN, was == null ? null : was.pinyin(), becomes.pinyin());
        add(differences, RosterColumns.PARTY, was == null ? null : was.partyMemberSince(), becomes.partyMemberSince());
        posts(differences, was == null ? null : was.post(), becomes.post());
        return differences;
    }

    private static void posts(List<Difference> differences, Appointment was, Appointment becomes) {
        add(differences, RosterColumns.UNIT, was == null ? null : was.unit(), becomes.unit());
        add(differences, RosterColumns.POST, was == null ? null : was.title(), becomes.title());
        add(differences, RosterColumns.LEVEL, was == null ? null : was.level(), becomes.level());
        add(differences, RosterColumns.GRADE, was == null ? null : was.rank(), becomes.rank());
        add(differences, RosterColumns.CATEGORY, was == null ? null : was.category(), becomes.category());
        add(differences, RosterColumns.FROM, was == null ? null : was.from(), becomes.from());
    }

    private static void add(List<Difference> differences, String column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(column, before == null ? "" : before.toString(),
                    after == null ? "" : after.toString()));
        }
    }
}
