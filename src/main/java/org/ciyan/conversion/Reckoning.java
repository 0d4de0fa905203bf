package org.ciyan.conversion;

import java.util.List;

import org.ciyan.kernel.Hours;

/**
 * What a rule made of a deed, part by part: enough to count again by hand.
 *
 * @param hours all together
 * @param parts of each part of the deed in order; none if the rule looks at the deed as a whole
 * @param tested for the passed test, or null if none was passed
 */
public record Reckoning(Hours hours, List<Hours> parts, Hours tested) { }
