package org.ciyan.ledger;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.conversion.Conversion;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.organization.Organization;

/** All events that earn hours, in one place. Runs inside the transaction of whoever fired the event. */
@ApplicationScoped
class Postings {

    @Inject HoursLedger ledger;
    @Inject Conversion conversion;
    @Inject Organization organization;
    @Inject Clock clock;

    void on(@Observes CourseCompleted done) {
        var day = LocalDate.ofInstant(done.at(), clock.getZone());
        conversion.forCourses(day).ifPresent(rule -> {
            var reckoning = rule.convert(CourseInputs.deed(done));
            ledger.credit(new Posting(organization.cadre(done.cadreId(), day), rule.getLedger(), rule.getKind(),
                    HoursEntry.deedOfEnrollment(done.enrollmentId()), done.title(), null, null, reckoning.hours(),
                    null, day, rule, CourseInputs.of(done, rule, reckoning)));
        });
    }
}
