package org.ciyan.report;

import java.util.Locale;

/**
 * Which standings go into a workbook: of a period (null: the current year), by name and by state ("met", "short"); null
 * means all.
 */
public record Wanted(String period, String name, String state, Locale language) { }
