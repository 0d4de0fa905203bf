/**
 * What people write down while studying: notes at a passage, bookmarks.
 *
 * <ol>
 * <li>Private to the writer: no page, export or query shows them to anybody else, nor that they exist.</li>
 * <li>Nothing is required, counted or rewarded.</li>
 * <li>What was written is not lost: a note has its code from the device that wrote it, so sending it again stores it
 *     once; if two devices change the same note, they are told, and both texts stay.</li>
 * <li>The writer can download all notes as one file, and delete each of them.</li>
 * </ol>
 *
 * <p>Not here: the reflection after a course ({@code learning}).
 */
package org.ciyan.notebook;
