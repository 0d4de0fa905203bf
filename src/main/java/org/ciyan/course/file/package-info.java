/**
 * Files in a lesson's folder beside its text: drawings, films, sounds, captions, handouts.
 *
 * <ol>
 * <li>A file is of the type that its name says, and a text uses it.</li>
 * <li>A drawing is plain: no script, nothing from elsewhere, and it has a title.</li>
 * <li>Captions can be read by a player from beginning to end.</li>
 * </ol>
 *
 * <p>Not here: how they are kept and handed out ({@code course}, {@code course.web}).
 */
package org.ciyan.course.file;
