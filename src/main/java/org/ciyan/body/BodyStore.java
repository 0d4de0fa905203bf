package org.ciyan.body;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.ciyan.platform.Like;

@ApplicationScoped
class BodyStore {

    private static final String SEAT = "select new org.ciyan.body.SeatRow(s.id, s.bodyId, c.id, c.code,"
            + " coalesce(c.name, s.name), s.office, s.place, s.fromOn, s.toOn) from Seat s"
            + " left join Cadre c on c.id = s.cadreId";
    /** Within an office. */
    private static final String ORDER = " order by s.place, c.pinyin, c.code, s.id";

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
    }

    Optional<Body> byCode(String code) {
        return em.createQuery("select b from Body b join fetch b.unit where b.code = :code", Body.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<Body> byId(long id) {
        return em.createQuery("select b from Body b join fetch b.unit where b.id = :id", Body.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Who changes its seats or rules does so one after the other. */
    void lock(Body body) {
        em.refresh(body, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Seat> seats(Body body) {
        return em.createQuery("select s from Seat s where s.bodyId = :body", Seat.class)
                .setParameter("body", body.getId()).getResultList();
    }

    Optional<Seat> seat(long id) {
        return Optional.ofNullable(em.find(Seat.class, id));
    }

    /** Every seat of a body, also those that have ended. */
    List<SeatRow> seatRows(long bodyId) {
        return byOffice(em.createQuery(SEAT + " where s.bodyId = :body" + ORDER, SeatRow.class)
                .setParameter("body", bodyId));
    }

    /** The seats of these bodies that are held on that day. */
    List<SeatRow> seatRows(Collection<Long> bodies, LocalDate day) {
        return bodies.isEmpty() ? List.of() : byOffice(em.createQuery(SEAT + " where s.bodyId in :bodies"
                + " and s.fromOn <= :day and (s.toOn is null or s.toOn >= :day)" + ORDER, SeatRow.class)
                .setParameter("bodies", bodies).setParameter("day", day));
    }

    private static List<SeatRow> byOffice(TypedQuery<SeatRow> query) {
        return query.getResultStream().sorted(Comparator.comparing(SeatRow::office)).toList();
    }

    /** The seats that a cadre holds on that day. */
    List<SeatRow> held(long cadreId, LocalDate day) {
        return em.createQuery(SEAT + " where s.cadreId = :cadre and s.fromOn <= :day"
                + " and (s.toOn is null or s.toOn >= :day)", SeatRow.class)
                .setParameter("cadre", cadreId).setParameter("day", day).getResultList();
    }

    List<BodyRow> rows(Match match, int from, int most) {
        return match.set(em.createQuery("select new org.ciyan.body.BodyRow(b.id, b.code, b.name, b.kind, u.code,"
                + " u.name, u.path, b.closedOn) from Body b join b.unit u where " + match.condition()
                + " order by u.place, b.kind, b.code", BodyRow.class))
                .setFirstResult(from).setMaxResults(most).getResultList();
    }

    long count(Match match) {
        return match.set(em.createQuery("select count(b) from Body b join b.unit u where " + match.condition(),
                Long.class)).getSingleResult();
    }

    /** The rules that hold for a body, its kind, or all. */
    List<MeetingRule> rules(Body body) {
        return em.createQuery("select r from MeetingRule r where r.bodyId = :body or r.bodyId is null",
                MeetingRule.class).setParameter("body", body.getId()).getResultList();
    }

    List<MeetingRule> rules() {
        return em.createQuery("select r from MeetingRule r order by r.fromOn desc, r.id desc", MeetingRule.class)
                .getResultList();
    }

    /** Newest first. */
    List<Archiving> archiving(long bodyId) {
        return em.createQuery("select a from Archiving a where a.bodyId = :body order by a.id desc", Archiving.class)
                .setParameter("body", bodyId).getResultList();
    }

    /**
     * Bodies of some subtrees, or in which a cadre has a seat.
     *
     * @param paths may be empty
     * @param cadreId null for nobody
     * @param wanted part of a name or a code; null for any
     * @param kind null for any
     * @param openOn null for closed ones too
     */
    record Match(List<String> paths, Long cadreId, LocalDate day, String wanted, Body.Kind kind, LocalDate openOn) {

        String condition() {
            var mine = cadreId == null ? "1 = 0" : "exists (select s.id from Seat s where s.bodyId = b.id and"
                    + " s.cadreId = :cadre and s.fromOn <= :day and (s.toOn is null or s.toOn >= :day))";
            var seen = IntStream.range(0, paths.size()).mapToObj(i -> " or u.path like :path" + i)
                    .collect(Collectors.joining());
            return "(" + mine + seen + ")"
                    + (wanted == null ? "" : " and (b.name like :wanted escape '!' or u.name like :wanted escape '!'"
                    + " or b.code = :exact)")
                    + (kind == null ? "" : " and b.kind = :kind")
                    + (openOn == null ? "" : " and b.openedOn <= :open and (b.closedOn is null or b.closedOn > :open)");
        }

        <T> TypedQuery<T> set(TypedQuery<T> query) {
            IntStream.range(0, paths.size()).forEach(i -> query.setParameter("path" + i, paths.get(i) + "%"));
            if (cadreId != null) {
                query.setParameter("cadre", cadreId).setParameter("day", day);
            }
            if (wanted != null) {
                query.setParameter("wanted", Like.holding(wanted)).setParameter("exact", wanted);
            }
            if (kind != null) {
                query.setParameter("kind", kind);
            }
            if (openOn != null) {
                query.setParameter("open", openOn);
            }
            return query;
        }
    }
}
