package org.ciyan.identity;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class FailureStore {

    /** Old rows deleted with each attempt to sign in: more than an attempt adds, so that they never pile up. */
    static final int AT_ONCE = 10;

    @PersistenceContext EntityManager em;

    /**
     * Inserts the row if it is missing and locks it exclusively at once, so that two simultaneous attempts count as
     * two.
     */
    SignInFailure locked(String subject) {
        em.createNativeQuery("""
                insert into sign_in_failure (subject, failures, last_at) values (?, 0, '2000-01-01')
                on duplicate key update failures = failures""").setParameter(1, subject).executeUpdate();
        var row = em.find(SignInFailure.class, subject, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(row);
        return row;
    }

    /**
     * Deletes some rows whose last failure was before that time. By primary key, so that no gap lock blocks inserts.
     */
    void forget(Instant before) {
        var old = em.createQuery("select f.subject from SignInFailure f where f.lastAt < :before", String.class)
                .setParameter("before", before).setMaxResults(AT_ONCE).getResultList();
        if (!old.isEmpty()) {
            em.createQuery("delete from SignInFailure f where f.subject in :subjects and f.lastAt < :before")
                    .setParameter("subjects", old).setParameter("before", before).executeUpdate();
        }
    }
}
