package org.ciyan.search;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

import org.ciyan.course.CourseRow;

/**
 * What was found.
 *
 * @param understoodAs the names that typed pinyin was taken for; empty if it was none
 */
public record Results(List<Hit> courses, List<Found> heritage, Collection<String> understoodAs)
        implements Serializable {

    /** A course, its title with what was found, and its best passages. */
    public record Hit(CourseRow course, List<Found.Piece> title, List<Found> passages) implements Serializable { }

    public boolean isEmpty() { return courses.isEmpty() && heritage.isEmpty(); }
}
