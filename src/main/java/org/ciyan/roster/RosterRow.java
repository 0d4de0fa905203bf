package org.ciyan.roster;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.ciyan.organization.RosterChange;
import org.ciyan.organization.RosterEntry;

/** One row of an uploaded roster: its cells, and what they would do to the register. */
@Entity
@Table(name = "roster_row")
@IdClass(RosterRow.Key.class)
public class RosterRow implements Serializable {

    @Id @Column(name = "import_id") private long importId;
    @Id private int number;
    private String code;
    private String name;
    @Convert(converter = JsonText.Cells.class) private Map<String, String> cells;
    @Enumerated(EnumType.STRING) private Outcome outcome;
    @Convert(converter = JsonText.Reasons.class) private List<Reason> reasons;
    @Convert(converter = JsonText.Entry.class) private RosterEntry was;
    @Convert(converter = JsonText.Entry.class) private RosterEntry becomes;
    private boolean taken;

    protected RosterRow() { }

    RosterRow(long importId, int number, String code, String name, Map<String, String> cells) {
        this.importId = importId;
        this.number = number;
        this.code = code;
        this.name = name;
        this.cells = cells;
    }

    void judged(Judgement judgement) {
        outcome = judgement.outcome();
        reasons = judgement.reasons().isEmpty() ? null : judgement.reasons();
        was = judgement.was();
        becomes = judgement.becomes();
    }

    void take() {
        taken = true;
    }

    void takeBack() {
        taken = false;
    }

    Judgement judgement() {
        return new Judgement(outcome, getReasons(), was, becomes);
    }

    RosterChange change() {
        return new RosterChange(was, becomes);
    }

    /** The row's number as the spreadsheet shows it. */
    public int getNumber() { return number; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public Map<String, String> getCells() { return cells; }
    public String cell(String column) { return cells.getOrDefault(column, ""); }
    public Outcome getOutcome() { return outcome; }
    public List<Reason> getReasons() { return reasons == null ? List.of() : reasons; }
    /** The entry in the register before, or null. */
    public RosterEntry getWas() { return was; }
    /** The entry as the row would have it, or null if the row is bad. */
    public RosterEntry getBecomes() { return becomes; }
    public boolean isTaken() { return taken; }
    public List<Difference> getDifferences() { return Difference.between(was, becomes); }

    /** The primary key of a row. */
    public static class Key implements Serializable {

        private long importId;
        private int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.number == number;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(importId) * 31 + number;
        }
    }
}
