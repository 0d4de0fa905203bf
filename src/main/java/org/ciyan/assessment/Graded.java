package org.ciyan.assessment;

import java.util.List;

/** The outcome of an attempt: 0…100, and for each question whether it was right, why, and by which sources. */
public record Graded(int score, boolean passed, List<Feedback> feedback) {

    public record Feedback(String question, boolean correct, String reason, List<String> sources) { }
}
