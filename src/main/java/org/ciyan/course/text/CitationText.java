package org.ciyan.course.text;

import java.util.List;

/**
 * An entry of {@code sources.yaml}. For a fact, {@code title} is its sentence and {@code sources} what it rests on; for
 * a dispute, {@code title} is the question, {@code body} the wording for class, {@code sources} those of all its
 * versions, and there is no confidence.
 */
public record CitationText(Kind kind, String code, String title, String body, String date, String confidence,
        String url, List<String> sources) {

    /** What is cited. */
    public enum Kind { SOURCE, FACT, DISPUTE }
}
