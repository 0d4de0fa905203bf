package org.ciyan.measure;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class MeasureStore {

    private static final String ROW = "select new org.ciyan.measure.MeasureRow(m.id, m.version, m.key, m.text,"
            + " m.ownerId, c.code, c.name, m.dueOn, m.state, m.bodyId, b.name, s.code, s.title, s.plannedAt, m.itemId,"
            + " m.lineKey) from Measure m join Body b on b.id = m.bodyId join AgendaSession s on s.id = m.sessionId"
            + " left join Cadre c on c.id = m.ownerId";
    private static final List<MeasureState> OPEN = List.of(MeasureState.OPEN, MeasureState.REPORTED);

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    Optional<Measure> keyed(long session, String key) {
        return em.createQuery("select m from Measure m where m.sessionId = :session and m.key = :key", Measure.class)
                .setParameter("session", session).setParameter("key", key).getResultStream().findFirst();
    }

    Optional<Measure> locked(long id) {
        return Optional.ofNullable(em.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<MeasureRow> row(long id) {
        em.flush();
        return em.createQuery(ROW + " where m.id = :id", MeasureRow.class).setParameter("id", id).getResultStream()
                .findFirst();
    }

    /** Of a session, in the order in which they were entered. */
    List<MeasureRow> ofSessions(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery(ROW + " where m.sessionId in :sessions order by m.id",
                MeasureRow.class).setParameter("sessions", sessions).getResultList();
    }

    /** Open ones of a body out of sessions before that time, the earliest first. */
    List<MeasureRow> open(long body, LocalDateTime before) {
        return em.createQuery(ROW + " where m.bodyId = :body and m.state in :open and s.plannedAt < :before"
                + " order by m.id", MeasureRow.class).setParameter("body", body).setParameter("open", OPEN)
                .setParameter("before", before).getResultList();
    }

    List<MeasureRow> ofBody(long body, boolean openOnly, int from, int most) {
        var query = em.createQuery(ROW + " where m.bodyId = :body" + (openOnly ? " and m.state in :open" : "")
                + " order by m.id desc", MeasureRow.class).setParameter("body", body).setFirstResult(from)
                .setMaxResults(most);
        return (openOnly ? query.setParameter("open", OPEN) : query).getResultList();
    }

    long count(long body, boolean openOnly) {
        var query = em.createQuery("select count(m) from Measure m where m.bodyId = :body"
                + (openOnly ? " and m.state in :open" : ""), Long.class).setParameter("body", body);
        return (openOnly ? query.setParameter("open", OPEN) : query).getSingleResult();
    }

    /** Open ones that a cadre owns, the most urgent first; those without a day last. */
    List<MeasureRow> owned(long cadre, int most) {
        return em.createQuery(ROW + " where m.ownerId = :cadre and m.state in :open"
                + " order by case when m.dueOn is null then 1 else 0 end, m.dueOn, m.id", MeasureRow.class)
                .setParameter("cadre", cadre).setParameter("open", OPEN).setMaxResults(most).getResultList();
    }

    /** The earliest first. */
    List<Step> steps(long measure) {
        return em.createQuery("select s from Step s where s.measureId = :measure order by s.id", Step.class)
                .setParameter("measure", measure).getResultList();
    }
}
