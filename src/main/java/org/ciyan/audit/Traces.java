package org.ciyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.platform.AuditedAct;

/** Observes audited acts and records them. */
@ApplicationScoped
class Traces {

    @Inject AuditTrail trail;

    void on(@Observes AuditedAct act) {
        if (act.done()) {
            trail.keep(act);
        } else {
            trail.keepRefused(act);
        }
    }
}
