package org.ciyan.roster;

/** What a row would do to the register (结果). */
public enum Outcome {

    NEW, TRANSFERRED, CORRECTED, SAME, BAD;

    public boolean changes() {
        return this == NEW || this == TRANSFERRED || this == CORRECTED;
    }
}
