package org.ciyan.kernel;

import java.io.Serializable;
import java.time.LocalDate;

/** Local dates from the first to the last day, both included. */
public record Period(LocalDate from, LocalDate to) implements Serializable {

    /** @throws IllegalArgumentException if it would end before it begins */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " > " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
