package org.ciyan.hall;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class HallStore {

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    /** In their customary order, members first. */
    List<Place> places(long session) {
        return places(List.of(session));
    }

    List<Place> places(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select p from Place p where p.sessionId in :sessions"
                + " order by p.sort, p.id", Place.class).setParameter("sessions", sessions).getResultList();
    }

    List<Mark> marks(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select m from Mark m where m.sessionId in :sessions"
                + " order by m.id", Mark.class).setParameter("sessions", sessions).getResultList();
    }

    List<Wording> wordings(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select w from Wording w where w.sessionId in :sessions"
                + " order by w.id", Wording.class).setParameter("sessions", sessions).getResultList();
    }

    Optional<Place> place(long session, long id) {
        return Optional.ofNullable(em.find(Place.class, id)).filter(place -> place.getSessionId() == session);
    }

    boolean isOnRoster(String code, long cadre) {
        return em.createQuery("select count(p) from Place p join AgendaSession s on s.id = p.sessionId"
                + " where s.code = :code and p.cadreId = :cadre", Long.class).setParameter("code", code)
                .setParameter("cadre", cadre).getSingleResult() > 0;
    }

    /** The earliest first. */
    List<Mark> marks(long session) {
        return marks(List.of(session));
    }

    Optional<Mark> mark(Place place, String key) {
        return em.createQuery("select m from Mark m where m.placeId = :place and m.key = :key", Mark.class)
                .setParameter("place", place.getId()).setParameter("key", key).getResultStream().findFirst();
    }

    /** Every wording of every line, the earliest first. */
    List<Wording> wordings(long session) {
        return wordings(List.of(session));
    }

    /** The earliest first. */
    List<Wording> wordings(long session, String key) {
        return em.createQuery("select w from Wording w where w.sessionId = :session and w.key = :key"
                + " order by w.number", Wording.class).setParameter("session", session).setParameter("key", key)
                .getResultList();
    }
}
