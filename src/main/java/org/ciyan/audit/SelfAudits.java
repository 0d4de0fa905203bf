package org.ciyan.audit;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SelfAudits {

    @PersistenceContext EntityManager em;

    /**
     * Makes all further queries read as of one instant, that of the first of them. Without this, each query would be a
     * transaction by itself until something is written or a connection is requested.
     */
    void holdStill() {
        em.unwrap(Connection.class);
    }

    void add(SelfAuditRun run) {
        em.persist(run);
        em.flush();
    }

    void add(FoundDifference found) {
        em.persist(found);
    }

    Optional<SelfAuditRun> last() {
        return em.createQuery("select r from SelfAuditRun r order by r.id desc", SelfAuditRun.class)
                .setMaxResults(1).getResultStream().findFirst();
    }

    List<FoundDifference> of(SelfAuditRun run) {
        return em.createQuery("select d from FoundDifference d where d.runId = :run order by d.id",
                FoundDifference.class).setParameter("run", run.getId()).getResultList();
    }
}
