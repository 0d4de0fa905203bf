package org.ciyan.register;

import java.util.List;

import org.ciyan.body.BodyRights;

/**
 * Some of the sessions of a body in a year.
 *
 * @param total how many were begun in that year
 */
public record RegisterYear(BodyRights rights, int year, long total, List<RegisterEntry> entries) { }
