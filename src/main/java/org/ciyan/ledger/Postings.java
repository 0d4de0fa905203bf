package org.ciyan.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.agenda.SessionClosed;
import org.ciyan.conversion.Conversion;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Deed;
import org.ciyan.kernel.Hours;
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

    /** Those present themselves, by the rule for that kind of session; how long it was must be known. */
    void on(@Observes SessionClosed closed) {
        if (closed.hoursRule() != null && closed.minutes() != null) {
            conversion.inForce(closed.hoursRule(), closed.day()).ifPresent(rule -> credit(closed, rule));
        }
    }

    private void credit(SessionClosed closed, ConversionRule rule) {
        var hours = rule.convert(Deed.ofMinutes(List.of(closed.minutes()), false)).hours();
        if (hours.equals(Hours.ZERO)) {
            return;
        }
        var day = ledger.dayFor(closed.day());
        var present = closed.present().stream().sorted().toList(); // accounts are locked in this order
        organization.people(present, closed.day()).forEach(cadre -> ledger.credit(new Posting(cadre, rule.getLedger(),
                rule.getKind(), HoursEntry.deedAtSession(closed.sessionId(), cadre.id()), closed.title(),
                closed.body(), null, hours, null, day, rule, SessionInputs.of(closed, rule))));
    }
}
