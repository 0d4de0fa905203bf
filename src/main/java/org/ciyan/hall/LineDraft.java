package org.ciyan.hall;

/**
 * What is said of a line.
 *
 * @param item id of the item under which it stands
 * @param speaker id of a place on the roster; null where nobody is named
 * @param struck whether the line is to be struck out
 * @param reason why it is written late, or struck; null if there is none
 */
public record LineDraft(long item, LineKind kind, Long speaker, String text, boolean struck, String reason) { }
