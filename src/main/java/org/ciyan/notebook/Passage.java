package org.ciyan.notebook;

/**
 * The place in a lesson to which a note belongs.
 *
 * @param course slug
 * @param lesson from 1
 * @param section from 0
 * @param quote words of the text, or empty
 */
public record Passage(String course, int lesson, int section, String quote) { }
