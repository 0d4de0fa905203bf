package org.ciyan.learning;

/** A lesson of a completed course and the minutes it should take. */
public record StudiedLesson(int number, String title, int minutes) { }
