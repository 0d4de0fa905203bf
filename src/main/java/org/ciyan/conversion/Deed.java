package org.ciyan.conversion;

import java.math.BigDecimal;
import java.util.List;

/**
 * What somebody did, as far as rules use it: the minutes of each part, the days stated by the organizer, and whether a
 * test was passed. What a deed does not state earns nothing; minutes and days are never converted into each other.
 *
 * @param minutes of each part, in order; none are negative
 * @param days stated by the organizer, not negative, or null
 */
public record Deed(List<Integer> minutes, BigDecimal days, boolean tested) {

    /** @throws IllegalArgumentException if something is negative */
    public Deed {
        minutes = List.copyOf(minutes);
        if (minutes.stream().anyMatch(m -> m < 0) || days != null && days.signum() < 0) {
            throw new IllegalArgumentException("a deed of less than nothing");
        }
    }

    public static Deed ofMinutes(List<Integer> minutes, boolean tested) {
        return new Deed(minutes, null, tested);
    }

    public static Deed ofDays(BigDecimal days) {
        return new Deed(List.of(), days, false);
    }
}
