package org.ciyan.course.text;

/**
 * The video or audio of a lesson: files by their paths in the course's folder.
 *
 * @param captions null if there are none, which is allowed for audio only
 * @param poster null if there is none
 */
public record MediaText(Kind kind, String file, int seconds, String captions, String poster) {

    public enum Kind { VIDEO, AUDIO }
}
