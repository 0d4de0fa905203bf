package org.ciyan.study;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Sittings at people's desks, by plain SQL: {@link SegmentBatch} works on the same rows without JPA. */
@ApplicationScoped
class Sittings {

    @PersistenceContext EntityManager em;

    /**
     * Opens a sitting at a locked desk. Time already spent stays spent; unused time from before the sitting does not
     * count.
     */
    void open(long cadreId, long progressId, Terms terms, String code, String nonce, Instant now) {
        var from = LocalDateTime.ofInstant(now, ZoneOffset.UTC).toString(); // as text: no driver converts it
        em.createNativeQuery("insert into sitting (code, cadre_id, progress_id, floors, max_rate, opened_at)"
                + " values (?, ?, ?, ?, ?, cast(? as datetime(6)))")
                .setParameter(1, code).setParameter(2, cadreId).setParameter(3, progressId)
                .setParameter(4, terms.floorsKept())
                .setParameter(5, terms.maxRate()).setParameter(6, from).executeUpdate();
        em.createNativeQuery("""
                update study_desk set sitting_id = (select id from sitting where code = ?), sequence = 0, nonce = ?,
                  spent_to = greatest(spent_to, cast(? as datetime(6))) where cadre_id = ?""")
                .setParameter(1, code).setParameter(2, nonce).setParameter(3, from)
                .setParameter(4, cadreId).executeUpdate();
    }
}
