package org.ciyan.agenda;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.ciyan.platform.Like;

@ApplicationScoped
class SessionStore {

    private static final String NOT_SIGNED = "select s from AgendaSession s where s.bodyId in :bodies"
            + " and s.signedAt is null and s.cancelledAt is null";

    private static final String NOT_BEGUN = " and s.openedAt is null and s.lateAt is null";
    private static final String BEGUN = " where s.bodyId = :body and s.plannedAt >= :from and s.plannedAt < :before"
            + " and s.cancelledAt is null and (s.openedAt is not null or s.lateAt is not null)";

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    void remove(Object record) {
        em.remove(record);
        em.flush();
    }

    Optional<AgendaSession> byCode(String code) {
        return em.createQuery("select s from AgendaSession s where s.code = :code", AgendaSession.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** Who changes a session does so one after the other. */
    AgendaSession locked(AgendaSession session) {
        em.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        return session;
    }

    /** Has the next writer of what was read before be told. */
    void changed(AgendaSession session) {
        em.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /** Codes of the sessions of a body whose code begins so. */
    List<String> codes(String beginning) {
        return em.createQuery("select s.code from AgendaSession s where s.code like :beginning escape '!'",
                String.class).setParameter("beginning", Like.beginning(beginning)).getResultList();
    }

    List<AgendaItem> items(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select i from AgendaItem i where i.sessionId in"
                + " :sessions order by i.number", AgendaItem.class).setParameter("sessions", sessions).getResultList();
    }

    Optional<AgendaItem> item(AgendaSession session, long id) {
        return Optional.ofNullable(em.find(AgendaItem.class, id))
                .filter(item -> item.getSessionId() == session.getId());
    }

    List<Pin> pins(Collection<Long> items) {
        return items.isEmpty() ? List.of() : em.createQuery("select p from Pin p where p.itemId in :items"
                + " order by p.id", Pin.class).setParameter("items", items).getResultList();
    }

    /** The last notice of each of these sessions. */
    List<Object[]> lastNotices(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : em.createQuery("select n.sessionId, n from Notice n where n.id in"
                + " (select max(m.id) from Notice m where m.sessionId in :sessions group by m.sessionId)",
                Object[].class).setParameter("sessions", sessions).getResultList();
    }

    /** The latest first. */
    List<Notice> notices(AgendaSession session) {
        return em.createQuery("select n from Notice n where n.sessionId = :session order by n.id desc", Notice.class)
                .setParameter("session", session.getId()).getResultList();
    }

    /** Names of these cadres, whether or not they serve. */
    List<Object[]> names(Collection<Long> cadres) {
        return cadres.isEmpty() ? List.of() : em.createQuery("select c.id, c.name from Cadre c where c.id in :cadres",
                Object[].class).setParameter("cadres", cadres).getResultList();
    }

    /** Of these bodies, from that time on, not signed and not cancelled; the next first. */
    List<AgendaSession> ahead(Collection<Long> bodies, LocalDateTime from, int most) {
        return bodies.isEmpty() ? List.of() : em.createQuery(NOT_SIGNED + " and s.plannedAt >= :day"
                + " order by s.plannedAt, s.id", AgendaSession.class)
                .setParameter("bodies", bodies).setParameter("day", from).setMaxResults(most).getResultList();
    }

    /** The next session of each of these bodies from that time on that is not begun and not cancelled. */
    List<AgendaSession> next(Collection<Long> bodies, LocalDateTime from) {
        return bodies.isEmpty() ? List.of() : em.createQuery(NOT_SIGNED + NOT_BEGUN + " and s.plannedAt = (select"
                + " min(t.plannedAt) from AgendaSession t where t.bodyId = s.bodyId and t.signedAt is null and"
                + " t.cancelledAt is null" + NOT_BEGUN.replace("s.", "t.") + " and t.plannedAt >= :day)",
                AgendaSession.class).setParameter("bodies", bodies).setParameter("day", from).getResultList();
    }

    /** Of these bodies, before that time, not signed and not cancelled; the latest first. */
    List<AgendaSession> unfinished(Collection<Long> bodies, LocalDateTime before, int most) {
        return bodies.isEmpty() ? List.of() : em.createQuery(NOT_SIGNED + " and s.plannedAt < :day"
                + " order by s.plannedAt desc, s.id desc", AgendaSession.class)
                .setParameter("bodies", bodies).setParameter("day", before).setMaxResults(most).getResultList();
    }

    /** Sessions of a body planned in that time, the latest first. */
    List<AgendaSession> of(long body, LocalDateTime from, LocalDateTime before, int first, int most) {
        return em.createQuery("select s from AgendaSession s where s.bodyId = :body and s.plannedAt >= :from"
                + " and s.plannedAt < :before order by s.plannedAt desc, s.id desc", AgendaSession.class)
                .setParameter("body", body).setParameter("from", from).setParameter("before", before)
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** Those that were begun, the earliest first. */
    List<AgendaSession> begun(long body, LocalDateTime from, LocalDateTime before, int first, int most) {
        return em.createQuery("select s from AgendaSession s" + BEGUN + " order by s.plannedAt, s.id",
                AgendaSession.class).setParameter("body", body).setParameter("from", from)
                .setParameter("before", before).setFirstResult(first).setMaxResults(most).getResultList();
    }

    long countBegun(long body, LocalDateTime from, LocalDateTime before) {
        return em.createQuery("select count(s) from AgendaSession s" + BEGUN, Long.class).setParameter("body", body)
                .setParameter("from", from).setParameter("before", before).getSingleResult();
    }

    /** Of each of these bodies: its id, how many sessions were begun in that time, how many of them are not signed. */
    List<Object[]> figures(Collection<Long> bodies, LocalDateTime from, LocalDateTime before) {
        return bodies.isEmpty() ? List.of() : em.createQuery("select s.bodyId, count(s), sum(case when s.signedAt is"
                + " null then 1 else 0 end) from AgendaSession s" + BEGUN.replace("= :body", "in :bodies")
                + " group by s.bodyId", Object[].class).setParameter("bodies", bodies).setParameter("from", from)
                .setParameter("before", before).getResultList();
    }

    /** The last session of each of these bodies that was begun in that time. */
    List<AgendaSession> last(Collection<Long> bodies, LocalDateTime from, LocalDateTime before) {
        return bodies.isEmpty() ? List.of() : em.createQuery("select s from AgendaSession s"
                + BEGUN.replace("= :body", "in :bodies") + " and s.plannedAt = (select max(t.plannedAt) from"
                + " AgendaSession t" + BEGUN.replace("s.", "t.").replace("= :body", "= s.bodyId") + ")",
                AgendaSession.class).setParameter("bodies", bodies).setParameter("from", from)
                .setParameter("before", before).getResultList();
    }

    long count(long body, LocalDateTime from, LocalDateTime before) {
        return em.createQuery("select count(s) from AgendaSession s where s.bodyId = :body and s.plannedAt >= :from"
                + " and s.plannedAt < :before", Long.class).setParameter("body", body).setParameter("from", from)
                .setParameter("before", before).getSingleResult();
    }
}
