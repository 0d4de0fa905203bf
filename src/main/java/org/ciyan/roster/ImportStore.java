package org.ciyan.roster;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.ciyan.kernel.NotFound;

@ApplicationScoped
class ImportStore {

    static final Set<Outcome> CHANGES = Set.of(Outcome.NEW, Outcome.TRANSFERRED, Outcome.CORRECTED);

    @PersistenceContext EntityManager em;

    void add(RosterImport one) {
        em.persist(one);
        em.flush();
    }

    void add(RosterRow row) {
        em.persist(row);
    }

    /** Writes what is pending and forgets it. */
    void settle() {
        em.flush();
        em.clear();
    }

    RosterImport find(long id) {
        var one = em.find(RosterImport.class, id);
        if (one == null) {
            throw new NotFound("import " + id);
        }
        return one;
    }

    /** For whoever changes its state: batches and people come one after the other. */
    RosterImport locked(long id) {
        var one = em.find(RosterImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null) {
            throw new NotFound("import " + id);
        }
        return one;
    }

    List<RosterImport> latest(int most) {
        return em.createQuery("select i from RosterImport i order by i.id desc", RosterImport.class)
                .setMaxResults(most).getResultList();
    }

    List<Long> inState(Collection<RosterImport.State> states) {
        return em.createQuery("select i.id from RosterImport i where i.state in :states order by i.id", Long.class)
                .setParameter("states", states).getResultList();
    }

    List<RosterRow> rowsAfter(long id, int number, int most) {
        return em.createQuery("select r from RosterRow r where r.importId = :id and r.number > :number"
                + " order by r.number", RosterRow.class)
                .setParameter("id", id).setParameter("number", number).setMaxResults(most).getResultList();
    }

    List<RosterRow> changesAfter(long id, int number, boolean taken, int most) {
        return em.createQuery("select r from RosterRow r where r.importId = :id and r.number > :number"
                + " and r.outcome in :changes and r.taken = :taken order by r.number",
                RosterRow.class).setParameter("id", id).setParameter("number", number).setParameter("changes", CHANGES)
                .setParameter("taken", taken)
                .setMaxResults(most).getResultList();
    }

    List<RosterRow> rows(long id, Outcome outcome, int from, int most) {
        return em.createQuery("select r from RosterRow r where r.importId = :id and r.outcome = :outcome"
                + " order by r.number", RosterRow.class)
                .setParameter("id", id).setParameter("outcome", outcome).setFirstResult(from)
                .setMaxResults(most).getResultList();
    }

    /** Of these codes, those that stand in several rows, with the rows' numbers. */
    Map<String, List<Integer>> twice(long id, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select r.code, r.number from RosterRow r where r.importId = :id and r.code in :codes"
                + " order by r.number", Object[].class)
                .setParameter("id", id).setParameter("codes", codes).getResultStream()
                .collect(Collectors.groupingBy(r -> (String) r[0], LinkedHashMap::new,
                        Collectors.mapping(r -> (Integer) r[1], Collectors.toList())))
                .entrySet().stream().filter(e -> e.getValue().size() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Set<String> codes(long id) {
        return em.createQuery("select r.code from RosterRow r where r.importId = :id", String.class)
                .setParameter("id", id).getResultStream()
                .collect(Collectors.toSet());
    }
}
