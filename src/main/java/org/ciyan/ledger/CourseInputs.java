package org.ciyan.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Deed;
import org.ciyan.conversion.Reckoning;
import org.ciyan.kernel.Hours;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.ledger.HoursEntry.Source;

/**
 * A completed course, lesson by lesson: enough to recompute the hours by hand.
 *
 * @param course the course's slug
 * @param basis what the rule's hours were computed from
 * @param testHours for the passed test, or null if none was passed
 */
public record CourseInputs(String course, int courseVersion, ConversionRule.Basis basis, boolean testPassed,
        List<Line> lessons, Hours testHours) implements Inputs {

    public CourseInputs {
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
    }

    static Deed deed(CourseCompleted done) {
        return Deed.ofMinutes(done.lessons().stream().map(StudiedLesson::minutes).toList(), done.testPassed());
    }

    static CourseInputs of(CourseCompleted done, ConversionRule rule, Reckoning reckoning) {
        var lines = new ArrayList<Line>();
        for (var lesson : done.lessons()) {
            var hours = reckoning.parts().isEmpty() ? null : reckoning.parts().get(lines.size());
            lines.add(new Line(lesson.number(), lesson.minutes(), hours));
        }
        return new CourseInputs(done.slug(), done.version(), rule.getBasis(), done.testPassed(), lines,
                reckoning.tested());
    }

    @Override
    public Source source() {
        return Source.COURSE;
    }

    /** A lesson: its minutes and what they are worth; null if the rule looked at the course as a whole. */
    public record Line(int number, int minutes, Hours hours) implements Serializable { }
}
