package org.ciyan.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class AuditRecords {

    @PersistenceContext EntityManager em;

    void add(AuditRecord act) {
        em.persist(act);
    }

    /** Newest first; an empty {@code who} or {@code subject} means any. */
    List<AuditRecord> find(String who, String subject, Instant from, Instant until, int most) {
        return em.createQuery("""
                select a from AuditRecord a
                where a.at >= :from and a.at < :until and (:who = '' or a.who = :who)
                  and (:subject = '' or a.subject = :subject)
                order by a.at desc, a.id desc""", AuditRecord.class)
                .setParameter("from", from).setParameter("until", until)
                .setParameter("who", who).setParameter("subject", subject)
                .setMaxResults(most).getResultList();
    }
}
