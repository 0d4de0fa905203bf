package org.ciyan.hall;

import java.io.Serializable;
import java.time.Instant;

import org.ciyan.body.Office;

/**
 * Somebody on the roster, and what was recorded of them.
 *
 * @param cadreId null for somebody who is not in the register
 * @param office null for an observer
 * @param presence null if nothing was recorded: then nobody knows
 * @param reason of an absence
 * @param standIn who came in their stead
 */
public record Attendee(long place, Long cadreId, String name, Office office, Presence presence, String reason,
        String standIn, Instant recordedAt) implements Serializable {

    /** Whether they were there themselves; of a member that must have been recorded. */
    public boolean attended() {
        return !isMember() || presence == Presence.PRESENT;
    }

    public boolean isMember() {
        return office != null;
    }
}
