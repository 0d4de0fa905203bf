package org.ciyan.report;

import java.util.Locale;

import org.ciyan.organization.Selection;

/**
 * Which standings go into a workbook.
 *
 * @param period code, or null or blank for the current year
 * @param state "met" or "short"; null or blank for both
 */
public record Wanted(String period, Selection people, String state, Locale language) { }
