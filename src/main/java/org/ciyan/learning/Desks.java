package org.ciyan.learning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Desks, of which each person has one, by plain SQL: {@code study} works on the same rows without JPA. */
@ApplicationScoped
class Desks {

    @PersistenceContext EntityManager em;

    /**
     * Locks a person's desk until the transaction ends; makes it first if there is none. To be called before anything
     * is read, so that all that is read afterwards is what the one before has left.
     */
    void lock(long cadreId, Instant now) {
        // the time as text, which no driver moves into another zone;
        // a shared lock first, as "insert ignore" takes it, would let two of these wait for each other
        em.createNativeQuery("""
                insert into study_desk (cadre_id, sequence, nonce, spent_to) values (?, 0, '', cast(? as datetime(6)))
                on duplicate key update cadre_id = values(cadre_id)""")
                .setParameter(1, cadreId).setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC).toString())
                .executeUpdate();
    }
}
