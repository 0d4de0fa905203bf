/**
 * What somebody writes down while studying: notes at a passage, bookmarks.
 *
 * <ol>
 * <li>Private to the writer: no page, export or query shows them to anybody else, nor that they exist.</li>
 * <li>Nothing is required, counted or rewarded.</li>
 * <li>What was written is not lost: a note has its code from the device that wrote it, so sending it again stores it
 *     once;
 * two devices that changed the same note are told, and both texts stay.</li>
 * <li>The writer can take everything along as one file, and delete each.</li>
 * </ol>
 *
 * <p>Not here: the reflection after a course ({@code learning}).
 */
package org.ciyan.notebook;
