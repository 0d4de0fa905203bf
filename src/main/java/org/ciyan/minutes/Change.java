package org.ciyan.minutes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/** A piece of two texts beside each other: in both, only in the earlier, or only in the later. */
public record Change(Kind kind, String text) implements Serializable {

    /** Same in both, taken away from the earlier, added in the later. */
    public enum Kind { SAME, REMOVED, ADDED }

    /** What leads from one text to the other, character by character; all that is not removed is the later one. */
    static List<Change> between(String earlier, String later) {
        var before = characters(earlier);
        var after = characters(later);
        var changes = new ArrayList<Change>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            add(changes, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(changes, Kind.REMOVED, delta.getSource().getLines());
            add(changes, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(changes, Kind.SAME, before.subList(at, before.size()));
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, List<String> characters) {
        if (!characters.isEmpty()) {
            changes.add(new Change(kind, String.join("", characters)));
        }
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }
}
