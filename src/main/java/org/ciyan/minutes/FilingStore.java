package org.ciyan.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class FilingStore {

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    /** Every number ever given to these sessions' summaries, the earliest first. */
    List<SummaryNumber> numbers(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select n from SummaryNumber n where n.sessionId in"
                + " :sessions order by n.id", SummaryNumber.class).setParameter("sessions", sessions).getResultList();
    }

    /** What is filed with these sessions, struck too, the earliest first. */
    List<Attachment> attachments(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select a from Attachment a where a.sessionId in"
                + " :sessions order by a.id", Attachment.class).setParameter("sessions", sessions).getResultList();
    }

    Optional<Attachment> attachment(long session, long id) {
        return Optional.ofNullable(em.find(Attachment.class, id)).filter(a -> a.getSessionId() == session);
    }
}
