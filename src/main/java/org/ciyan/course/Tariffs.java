package org.ciyan.course;

import java.util.Optional;

/** Knows what courses are worth. The rules stand on a floor above, which therefore provides it. */
public interface Tariffs {

    /** By the rule in force today, or none while no rule speaks of courses; one look-up serves any number of them. */
    Optional<Tariff> today();
}
