package org.ciyan.course;

import java.io.Serializable;
import java.util.List;

import org.ciyan.kernel.Hours;

/**
 * A published course as a line of the catalogue. {@code worth} is by the rule in force today, null while there is none;
 * {@code kinds} are those its lessons have.
 */
public record CourseRow(String slug, String title, String summary, String category, String form,
        List<String> audience, List<String> sites, int minutes, Hours worth, int lessons, List<Lesson.Kind> kinds)
        implements Serializable {

    CourseRow(CourseVersion version, Hours worth, List<Lesson.Kind> lessons) {
        this(version.getSlug(), version.getTitle(), version.getSummary(), version.getCategory(), version.getForm(),
                version.getAudience(), version.getSites(), version.getMinutes(), worth, lessons.size(),
                lessons.stream().distinct().sorted().toList());
    }
}
