package org.ciyan.course.text;

/**
 * A section as read: how many Han characters and digits a reader has before them, and clean HTML. Its fixed words are
 * left open ({@code <span data-word="key"></span>}) for the page to fill in the reader's language.
 */
public record SectionDraft(String title, String html, int characters) { }
