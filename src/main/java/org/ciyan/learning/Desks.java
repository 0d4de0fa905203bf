package org.ciyan.learning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The desks: one row per person, whose lock makes that person's acts run one after the other. Plain SQL, because
 * {@code study} works on the same rows without JPA.
 */
@ApplicationScoped
class Desks {

    @PersistenceContext EntityManager em;

    /**
     * Locks a person's desk until the transaction ends; makes it first if there is none. To be called before anything
     * is read, so that everything read afterwards includes what the previous holder of the lock committed.
     */
    void lock(long cadreId, Instant now) {
        // the time is passed as text, so that no driver converts it to another zone;
        // "insert ignore" would take a shared lock first, and two of these could deadlock
        em.createNativeQuery("""
                insert into study_desk (cadre_id, sequence, nonce, spent_to) values (?, 0, '', cast(? as datetime(6)))
                on duplicate key update cadre_id = values(cadre_id)""")
                .setParameter(1, cadreId).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC).toString())
                .executeUpdate();
    }
}
