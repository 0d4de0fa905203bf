package org.ciyan.agenda;

/** Being prepared, members told, under way, over and being recorded, signed, or called off. */
public enum SessionState {

    PREPARING, NOTIFIED, OPEN, ADJOURNED, SIGNED, CANCELLED;

    /** Whether its agenda may still be changed. */
    public boolean isBefore() {
        return this == PREPARING || this == NOTIFIED;
    }
}
