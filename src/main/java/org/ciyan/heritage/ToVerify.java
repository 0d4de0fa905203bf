package org.ciyan.heritage;

import java.util.List;

/**
 * What the county's historians still have to verify: whom to ask, what to look at, which statements depend on it.
 *
 * @param code by which courses cite the gap itself, or empty
 */
public record ToVerify(String code, String what, String who, String lookAt, List<String> concerns) { }
