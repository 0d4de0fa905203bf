package org.ciyan.certificate;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

import org.ciyan.learning.StudiedLesson;

/** A lesson on a certificate and its minutes by the course's plan. */
public record Studied(int minutes, String title) implements Serializable {

    /** A line per lesson: minutes, a space, the title. */
    static String text(List<StudiedLesson> lessons) {
        return lessons.stream().map(l -> l.minutes() + " " + l.title().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<Studied> list(String text) {
        return text.lines().map(line -> new Studied(Integer.parseInt(line.substring(0, line.indexOf(' '))),
                line.substring(line.indexOf(' ') + 1))).toList();
    }
}
