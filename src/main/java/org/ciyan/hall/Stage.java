package org.ciyan.hall;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a line was written: during the session 会中, after it 会后, late 补录. By the server's times alone. */
public enum Stage {

    DURING, AFTER, LATE;

    /**
     * @param opened null if the session was recorded late
     * @param adjourned null while it is under way
     * @param recordDays days after which what is written is late; null if nothing is laid down
     */
    static Stage of(Instant written, Instant opened, Instant adjourned, Integer recordDays, ZoneId zone) {
        if (opened == null || written.isBefore(opened)) {
            return LATE;
        }
        if (adjourned == null || written.isBefore(adjourned)) {
            return DURING;
        }
        var last = recordDays == null ? LocalDate.MAX : LocalDate.ofInstant(adjourned, zone).plusDays(recordDays);
        return LocalDate.ofInstant(written, zone).isAfter(last) ? LATE : AFTER;
    }
}
