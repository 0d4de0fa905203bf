package org.ciyan.course.text;

/** A section as read: clean HTML, and how many Han characters and digits a reader has before them. */
public record SectionDraft(String title, String html, int characters) { }
