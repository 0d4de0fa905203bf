package org.ciyan.course;

/** Said when a version of a course is published. */
public record CoursePublished(long versionId, String slug) { }
