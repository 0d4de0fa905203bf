package org.ciyan.heritage;

import java.util.List;

/**
 * A disputed question with all its sides, and how to word it in class; {@code open} where only one side, or none, has a
 * usable source.
 */
public record Dispute(String code, String question, List<Version> versions, String wording,
        boolean examinable, boolean open) {

    /** What one side says. */
    public record Version(String text, List<String> sources) { }
}
