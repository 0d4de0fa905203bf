package org.ciyan.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ciyan.organization.Appointment;
import org.ciyan.organization.RosterEntry;

/** One column of an entry before and after; {@code before} is empty where there was nothing. */
public record Difference(String column, String before, String after) {

    /** What differs; all that is known if there was nothing before. */
    static List<Difference> between(RosterEntry was, RosterEntry becomes) {
        var all = new ArrayList<Difference>();
        if (becomes == null) {
            return all;
        }
        add(all, RosterColumns.NAME, was == null ? null : was.name(), becomes.name());
        add(all, RosterColumns.PINYIN, was == null ? null : was.pinyin(), becomes.pinyin());
        add(all, RosterColumns.PARTY, was == null ? null : was.partyMemberSince(), becomes.partyMemberSince());
        posts(all, was == null ? null : was.post(), becomes.post());
        return all;
    }

    private static void posts(List<Difference> all, Appointment was, Appointment becomes) {
        add(all, RosterColumns.UNIT, was == null ? null : was.unit(), becomes.unit());
        add(all, RosterColumns.POST, was == null ? null : was.title(), becomes.title());
        add(all, RosterColumns.LEVEL, was == null ? null : was.level(), becomes.level());
        add(all, RosterColumns.GRADE, was == null ? null : was.rank(), becomes.rank());
        add(all, RosterColumns.CATEGORY, was == null ? null : was.category(), becomes.category());
        add(all, RosterColumns.FROM, was == null ? null : was.from(), becomes.from());
    }

    private static void add(List<Difference> all, String column, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            all.add(new Difference(column, before == null ? "" : before.toString(),
                    after == null ? "" : after.toString()));
        }
    }
}
