package org.ciyan.ledger;

import org.ciyan.ledger.HoursEntry.Source;

/**
 * A line of the department's own register, recognized before this system: no rule was applied.
 *
 * @param hours as the register writes them
 * @param days as the register writes them, or null if it states none
 */
public record RegisterInputs(String hours, String days) implements Inputs {

    @Override
    public Source source() {
        return Source.REGISTER;
    }
}
