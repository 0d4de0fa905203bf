package org.ciyan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.ciyan.platform.watch.Night;

/** Runs the self-audit each night. */
@ApplicationScoped
class NightlyAudit {

    @Inject SelfAudit audit;

    void on(@Observes Night night) {
        audit.run();
    }
}
