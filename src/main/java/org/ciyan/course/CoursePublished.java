package org.ciyan.course;

/** Event: a version of a course is published. */
public record CoursePublished(long versionId, String slug) { }
