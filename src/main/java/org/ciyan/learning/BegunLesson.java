package org.ciyan.learning;

import org.ciyan.course.Lesson;

/** A lesson of the version somebody began, and how far they are in it. */
public record BegunLesson(Lesson lesson, LessonProgress progress) { }
