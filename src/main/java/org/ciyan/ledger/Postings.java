package org.ciyan.ledger;

import java.time.Clock;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.learning.StudiedLesson;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Json;

/** Everything that earns hours, on one page. Runs inside the transaction of whoever fired the event. */
@ApplicationScoped
class Postings {

    @Inject HoursLedger ledger;
    @Inject Conversion conversion;
    @Inject Organization organization;
    @Inject Clock clock;

    void on(@Observes CourseCompleted done) {
        var day = LocalDate.ofInstant(done.at(), clock.getZone());
        conversion.forCourses(day).ifPresent(rule -> {
            var hours = rule.convert(done.lessons().stream().map(StudiedLesson::minutes).toList(), done.testPassed());
            ledger.credit(new Posting(organization.cadre(done.cadreId(), day), rule.getLedger(), rule.getKind(),
                    Source.COURSE, HoursEntry.deedOfEnrollment(done.enrollmentId()), done.title(), null, null, hours,
                    null, day, rule, inputs(rule, done)));
        });
    }

    /** What the rule was given and what each part earned: enough to count again by hand. */
    private static String inputs(ConversionRule rule, CourseCompleted done) {
        ObjectNode inputs = Json.object().put("course", done.slug()).put("courseVersion", done.version())
                .put("basis", rule.getBasis().name()).put("testPassed", done.testPassed());
        var lessons = inputs.putArray("lessons");
        for (var lesson : done.lessons()) {
            var line = lessons.addObject().put("number", lesson.number()).put("minutes", lesson.minutes());
            if (rule.getBasis() == ConversionRule.Basis.LESSON) {
                line.put("hours", rule.ofLength(lesson.minutes()).toString());
            }
        }
        if (done.testPassed()) {
            inputs.put("testHours", rule.getPassedTest().toString());
        }
        return inputs.toString();
    }
}
