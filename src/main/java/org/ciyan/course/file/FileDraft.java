package org.ciyan.course.file;

/**
 * A file as read, to be kept with a course's version: {@code path} is that in the course's folder,
 * {@code 03-film/film.mp4}.
 */
public record FileDraft(String path, String type, byte[] bytes) { }
