package org.ciyan.heritage;

import java.util.List;

/** What the county's historians still have to verify: whom to ask, what to look at, which statements hang on it. */
public record ToVerify(String what, String who, String lookAt, List<String> concerns) { }
