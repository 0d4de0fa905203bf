package org.ciyan.course;

import java.util.List;

/**
 * A footnote of a lesson: its number in the text, from 1, what it cites, and the sources of a cited fact or dispute
 * (none for a source).
 */
public record Note(int number, Citation citation, List<Citation> sources) { }
