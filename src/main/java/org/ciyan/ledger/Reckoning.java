package org.ciyan.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.ciyan.platform.Json;

/**
 * How a rule came to its hours, line by line, as the entry kept it: enough to count again by hand.
 *
 * @param testHours for the passed test, or null if none was passed
 */
public record Reckoning(String course, int courseVersion, List<Line> lines, String testHours) implements Serializable {

    /** Reads what {@link HoursEntry#getInputs} holds; an entry recognized elsewhere has no lines. */
    public static Reckoning of(String inputs) {
        var kept = Json.tree(inputs);
        var lines = new ArrayList<Line>();
        kept.path("lessons").forEach(l -> lines.add(new Line(l.path("number").asInt(), l.path("minutes").asInt(),
                l.path("hours").asText(null))));
        return new Reckoning(kept.path("course").asText(null), kept.path("courseVersion").asInt(),
                List.copyOf(lines), kept.path("testHours").asText(null));
    }

    /** A lesson: its minutes and what they are worth; null if the rule looks at the course as a whole. */
    public record Line(int number, int minutes, String hours) implements Serializable { }
}
