package org.ciyan.plan;

/**
 * Whether one cadre has met what a period itself asks: all that a county is counted by.
 *
 * @param unitPath the path of the unit they serve in
 */
public record Verdict(long cadreId, String unitPath, boolean met) { }
