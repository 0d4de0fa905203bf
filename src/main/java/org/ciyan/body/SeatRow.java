package org.ciyan.body;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A seat of a body and who holds it.
 *
 * @param cadreId null, as {@code code}, for a member who is not in the roster
 * @param place the customary order within an office
 * @param toOn last day; null if without end
 */
public record SeatRow(long id, long bodyId, Long cadreId, String code, String name, Office office, int place,
        LocalDate fromOn, LocalDate toOn) implements Serializable {

    public boolean isHeld(LocalDate day) {
        return !fromOn.isAfter(day) && (toOn == null || !toOn.isBefore(day));
    }

    /** Whether it was ever held; one recorded by mistake was not. */
    public boolean wasHeld() {
        return toOn == null || !toOn.isBefore(fromOn);
    }
}
