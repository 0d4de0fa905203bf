package org.ciyan.ledger;

import java.util.List;

/** Said of the new entries of one cadre, in their transaction, oldest first; of at least one. */
public record HoursPosted(List<HoursEntry> entries) {

    /** @throws IllegalArgumentException if nothing was posted */
    public HoursPosted {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing was posted");
        }
    }

    public long cadreId() {
        return entries.get(0).getCadreId();
    }
}
