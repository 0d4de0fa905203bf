package org.ciyan.learning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Desks and the sittings at them, by plain SQL: {@link SegmentBatch} works on the same rows without JPA. */
@ApplicationScoped
class Desks {

    @PersistenceContext EntityManager em;

    /**
     * Locks a person's desk until the transaction ends; makes it first if there is none. To be called before anything
     * is read, so that all that is read afterwards is what the one before has left.
     */
    void lock(long cadreId, Instant now) {
        // a shared lock first, as "insert ignore" takes it, would let two of these wait for each other
        em.createNativeQuery("""
                insert into study_desk (cadre_id, sequence, nonce, spent_to) values (?, 0, '', cast(? as datetime(6)))
                on duplicate key update cadre_id = values(cadre_id)""")
                .setParameter(1, cadreId).setParameter(2, utc(now)).executeUpdate();
    }

    /**
     * Seats a new sitting at a locked desk. Time that has been spent stays spent; time saved up before does not count.
     */
    void seat(long cadreId, long progressId, Terms terms, String code, String nonce, Instant now) {
        em.createNativeQuery("insert into sitting (code, cadre_id, progress_id, floors, max_rate, opened_at)"
                + " values (?, ?, ?, ?, ?, cast(? as datetime(6)))")
                .setParameter(1, code).setParameter(2, cadreId).setParameter(3, progressId)
                .setParameter(4, terms.floorsKept())
                .setParameter(5, terms.maxRate()).setParameter(6, utc(now)).executeUpdate();
        em.createNativeQuery("""
                update study_desk set sitting_id = (select id from sitting where code = ?), sequence = 0, nonce = ?,
                  spent_to = greatest(spent_to, cast(? as datetime(6))) where cadre_id = ?""")
                .setParameter(1, code).setParameter(2, nonce).setParameter(3, utc(now))
                .setParameter(4, cadreId).executeUpdate();
    }

    /** As text, which no driver moves into another zone. */
    private static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
