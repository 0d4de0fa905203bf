package org.ciyan.assessment;

import java.time.Instant;

/** Event: an attempt was submitted and graded. {@code score} is 0…100. */
public record AttemptGraded(long attemptId, long cadreId, long lessonId, int score, boolean passed, Instant at) { }
