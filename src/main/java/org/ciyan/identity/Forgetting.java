package org.ciyan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Removes an account's rights from the cache after the change is committed; earlier, the old rights could be cached
 * again.
 */
@ApplicationScoped
class Forgetting {

    @Inject RecentRights recent;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Rights.Changed changed) {
        recent.forget(changed.username());
    }
}
