package org.ciyan.measure;

/** To be done 办理中, reported done by its owner 已反馈, closed by the body 已销号, dropped with a reason 不再办理. */
public enum MeasureState {

    OPEN, REPORTED, CLOSED, DROPPED;

    /** Whether something is still to be done about it. */
    public boolean isOpen() {
        return this == OPEN || this == REPORTED;
    }
}
