package org.ciyan.course.text;

/**
 * What is watched or heard in a lesson: files by their paths in the course's folder.
 *
 * @param captions null if there are none, which only a sound may lack
 * @param poster null if there is none
 */
public record MediaText(Kind kind, String file, int seconds, String captions, String poster) {

    public enum Kind { VIDEO, AUDIO }
}
