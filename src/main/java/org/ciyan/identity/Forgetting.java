package org.ciyan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * What was remembered of somebody's rights is forgotten when the change is committed: before, it would be read again.
 */
@ApplicationScoped
class Forgetting {

    @Inject RecentRights recent;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rights.Changed changed) {
        recent.forget(changed.username());
    }
}
