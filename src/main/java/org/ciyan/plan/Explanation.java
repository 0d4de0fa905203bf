package org.ciyan.plan;

import java.io.Serializable;
import java.util.List;

import org.ciyan.course.CourseRow;
import org.ciyan.ledger.HoursEntry;

/**
 * Why somebody stands as they do: each entry that counted and for what, each that did not and why, and the courses that
 * would close an online gap.
 */
public record Explanation(List<Counted> counted, List<NotCounted> notCounted, List<CourseRow> wouldHelp)
        implements Serializable {

    public List<Counted> getCounted() { return counted; }
    public List<NotCounted> getNotCounted() { return notCounted; }
    public List<CourseRow> getWouldHelp() { return wouldHelp; }

    /** @param towards titles of the requirements it counted towards */
    public record Counted(HoursEntry entry, List<String> towards) implements Serializable {
        public HoursEntry getEntry() { return entry; }
        public List<String> getTowards() { return towards; }
    }

    public record NotCounted(HoursEntry entry, Reason reason) implements Serializable {
        public HoursEntry getEntry() { return entry; }
        public Reason getReason() { return reason; }
    }

    /** Why an entry counted towards nothing. */
    public enum Reason { REVERSED, REVERSAL, OUTSIDE_PERIOD, OTHER_LEDGER, NOT_ASKED }
}
