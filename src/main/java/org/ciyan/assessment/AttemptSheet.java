package org.ciyan.assessment;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What the person answering sees of an attempt: no key, nothing from which the key follows. */
public record AttemptSheet(String id, int passMark, List<Asked> questions) {

    /** {@code lefts} only for matching; {@code saved} is the answer given so far, or null. */
    public record Asked(String id, Kind kind, String text, List<Option> options, List<Option> lefts, JsonNode saved) { }

    public record Option(String key, String text) { }

    /** How a question is to be answered. */
    public enum Kind { SINGLE, MULTIPLE, TRUE_FALSE, ORDERING, MATCHING }
}
