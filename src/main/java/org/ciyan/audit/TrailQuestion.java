package org.ciyan.audit;

import org.ciyan.kernel.Period;

/**
 * What is looked for in the trail.
 *
 * @param who the name of an account; blank or null for any
 * @param subject whom or what it was done to, as the trail writes it; blank or null for any
 * @param act the name of an act, {@code ledger.reverse}; blank or null for any
 * @param period local days
 */
public record TrailQuestion(String who, String subject, String act, Period period) { }
