package org.ciyan.course.text;

/**
 * A section as read: its number of Han characters and digits, and clean HTML. Fixed words are placeholders
 * ({@code <span data-word="key"></span>}) that the page fills in the reader's language.
 */
public record SectionDraft(String title, String html, int characters) { }
