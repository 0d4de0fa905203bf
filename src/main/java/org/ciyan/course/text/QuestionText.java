package org.ciyan.course.text;

import java.io.Serializable;
import java.util.List;

/**
 * A question as written, with its key.
 *
 * <ul>
 * <li>SINGLE, MULTIPLE: {@code options}; {@code keys} are the indexes (from 0) of the right ones.</li>
 * <li>TRUE_FALSE: no options; {@code keys} is {@code [1]} for true, {@code [0]} for false.</li>
 * <li>ORDERING: {@code options} in the right order; no keys.</li>
 * <li>MATCHING: {@code options} are the left sides, {@code rights} the right sides, at the same index; no keys.</li>
 * </ul>
 */
public record QuestionText(Kind kind, String text, List<String> options, List<String> rights, List<Integer> keys,
        String reason, List<String> sources) implements Serializable {

    /** How a question is answered. */
    public enum Kind { SINGLE, MULTIPLE, TRUE_FALSE, ORDERING, MATCHING }
}
