package org.ciyan.learning;

import java.time.Instant;
import java.util.List;

/** Said once, when an enrollment is completed. {@code version} is the number of the course version studied. */
public record CourseCompleted(long enrollmentId, long cadreId, String slug, String title, int version, List<StudiedLesson> lessons,
        boolean testPassed, Instant at) { }
