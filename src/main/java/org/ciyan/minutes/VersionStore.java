package org.ciyan.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class VersionStore {

    @PersistenceContext EntityManager em;

    void add(Version version) {
        em.persist(version);
        em.flush();
    }

    /** The last version of each text of a session. */
    List<Version> latest(long session) {
        return em.createQuery("select v from Version v where v.id in (select max(w.id) from Version w"
                + " where w.sessionId = :session group by w.itemId, w.document)", Version.class)
                .setParameter("session", session).getResultList();
    }

    /** The last version of that text of each of these items. */
    List<Version> latest(Collection<Long> items, Document document) {
        return items.isEmpty() ? List.of() : em.createQuery("select v from Version v where v.id in (select max(w.id)"
                + " from Version w where w.itemId in :items and w.document = :document group by w.itemId)",
                Version.class).setParameter("items", items).setParameter("document", document).getResultList();
    }

    Optional<Version> latest(long session, long item, Document document) {
        return em.createQuery("select v from Version v where v.sessionId = :session and v.itemId = :item"
                + " and v.document = :document order by v.number desc", Version.class).setParameter("session", session)
                .setParameter("item", item).setParameter("document", document).setMaxResults(1).getResultStream()
                .findFirst();
    }

    Optional<Version> version(long session, long item, Document document, int number) {
        return em.createQuery("select v from Version v where v.sessionId = :session and v.itemId = :item"
                + " and v.document = :document and v.number = :number", Version.class).setParameter("session", session)
                .setParameter("item", item).setParameter("document", document).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The latest first, without the texts. */
    List<Stamp> stamps(long session, long item, Document document) {
        return em.createQuery("select new org.ciyan.minutes.Stamp(v.number, v.length, v.restored, v.recordedAt,"
                + " v.recordedBy) from Version v where v.sessionId = :session and v.itemId = :item"
                + " and v.document = :document order by v.number desc", Stamp.class).setParameter("session", session)
                .setParameter("item", item).setParameter("document", document).getResultList();
    }
}
