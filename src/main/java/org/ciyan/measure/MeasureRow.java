package org.ciyan.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A measure in a list.
 *
 * @param ownerId null, as {@code owner}, if nobody is named
 * @param dueOn null if no day is set
 * @param sessionCode of the session in which it was entered
 * @param lineKey of the line it came from; null if from none
 */
public record MeasureRow(long id, int version, String key, String text, Long ownerId, String ownerCode, String owner,
        LocalDate dueOn, MeasureState state, long bodyId, String bodyName, String sessionCode, String sessionTitle,
        LocalDateTime sessionAt, Long item, String lineKey) implements Serializable {

    /** Whether it is to be done and its day is over; a hint, not a verdict. */
    public boolean isOverdue(LocalDate today) {
        return state == MeasureState.OPEN && dueOn != null && dueOn.isBefore(today);
    }

    /** Whether nobody or no day is named. */
    public boolean isUnsettled() {
        return ownerId == null || dueOn == null;
    }
}
