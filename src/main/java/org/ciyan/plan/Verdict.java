package org.ciyan.plan;

/**
 * Whether one cadre has met all requirements of a period itself: what the numbers of a unit are counted from.
 *
 * @param unitPath the path of the unit they serve in
 */
public record Verdict(long cadreId, String unitPath, boolean met) { }
