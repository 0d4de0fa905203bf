package org.ciyan.ledger;

import java.util.List;

/** Event: new entries of one cadre, oldest first; fired in their transaction. */
public record HoursPosted(List<HoursEntry> entries) {

    /** @throws IllegalArgumentException if there is none */
    public HoursPosted {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing was posted");
        }
    }

    /** Whose entries they are. */
    public long cadreId() {
        return entries.get(0).getCadreId();
    }
}
