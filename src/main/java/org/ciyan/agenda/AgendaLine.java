package org.ciyan.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An item of an agenda with what is studied under it.
 *
 * @param number its place, from 1
 * @param lead name of the lead reader; null, as {@code leadId}, if none is named
 * @param decidedAt null while it is open
 */
public record AgendaLine(long id, int number, ItemKind kind, String title, Long leadId, String lead, Instant decidedAt,
        List<PinnedMaterial> pins) implements Serializable {

    /** Whether something is to be read under it. */
    public boolean isStudied() {
        return kind.isStudied();
    }

    /** Whether somebody leads it. */
    public boolean isLed() {
        return kind.isLed();
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
