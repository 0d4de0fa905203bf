package org.ciyan.ledger;

import java.time.LocalDate;

import org.ciyan.ledger.HoursEntry.Source;

/**
 * What a reversal is based on: the entry it cancels.
 *
 * @param of the day of that entry
 * @param closedTo the last closed day, if that day was closed and the reversal is therefore dated later; else null
 */
public record ReversalInputs(LocalDate of, LocalDate closedTo) implements Inputs {

    @Override
    public Source source() {
        return Source.REVERSAL;
    }
}
