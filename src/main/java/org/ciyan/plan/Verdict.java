package org.ciyan.plan;

/**
 * Whether one cadre has met what a period itself asks of their category, and of Party members if they are one: all that
 * a county is counted by.
 *
 * @param unitPath the path of the unit they serve in
 */
public record Verdict(long cadreId, String unitPath, String category, boolean partyMember, boolean met) { }
