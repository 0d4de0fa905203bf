package org.ciyan.certificate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import org.ciyan.learning.CourseCompleted;
import org.ciyan.ledger.HoursPosted;
import org.ciyan.platform.SchemaReady;

/** Issues certificates for completions, inside their transaction, with the hours posted there. */
@ApplicationScoped
class Issuance {

    /**
     * After all observers without a priority: by then hours are posted, and locks are taken in the same order
     * everywhere.
     */
    static final int LATE = Interceptor.Priority.APPLICATION + 900;

    @Inject Certificates certificates;
    @Inject PostedHours hours;

    void on(@Observes SchemaReady ready) {
        certificates.makeFirstKey();
    }

    void on(@Observes HoursPosted posted) {
        posted.entries().forEach(hours::keep);
    }

    void on(@Observes @Priority(LATE) CourseCompleted done) {
        certificates.issue(done);
    }
}
