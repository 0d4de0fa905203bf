package org.ciyan.learning;

import java.time.Instant;
import java.util.List;

/**
 * Event: a course is completed. Fired once, in the transaction that completes the enrollment.
 *
 * @param version the number of the course's version that was studied
 * @param testPassed whether there were quizzes, all of them passed
 */
public record CourseCompleted(long enrollmentId, long cadreId, String slug, String title, int version,
        List<StudiedLesson> lessons, boolean testPassed, Instant at) { }
