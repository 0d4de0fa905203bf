package org.ciyan.course;

import java.util.Optional;

/** Provides the tariff of courses. Implemented by {@code conversion}, a higher layer, which has the rules. */
public interface Tariffs {

    /**
     * The tariff by the rule in force today, or none while no rule covers courses; one look-up serves any number of
     * them.
     */
    Optional<Tariff> today();
}
