package org.ciyan.learning;

/** A lesson of a completed course and how long it is by its course's plan. */
public record StudiedLesson(int number, String title, int minutes) { }
