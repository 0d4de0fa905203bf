package org.ciyan.conversion;

import java.util.List;

import org.ciyan.kernel.Hours;

/**
 * The result of applying a rule to a deed, part by part: enough to recompute it by hand.
 *
 * @param hours in total
 * @param parts the hours of each part of the deed in order; none if the rule is applied to the deed as a whole
 * @param tested the hours for the passed test, or null if none was passed
 */
public record Reckoning(Hours hours, List<Hours> parts, Hours tested) { }
