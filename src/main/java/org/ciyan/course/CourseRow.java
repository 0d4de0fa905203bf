package org.ciyan.course;

import java.io.Serializable;
import java.util.List;

import org.ciyan.kernel.Hours;

/** A published course as a line of the catalogue. {@code worth} is null while no rule says so. */
public record CourseRow(String slug, String title, String summary, String category, String form,
        List<String> audience, List<String> sites, int minutes, Hours worth, int lessons) implements Serializable {

    CourseRow(CourseVersion version, int lessons) {
        this(version.getSlug(), version.getTitle(), version.getSummary(), version.getCategory(), version.getForm(),
                version.getAudience(), List.of(), version.getMinutes(), version.getWorth(), lessons);
    }
}
