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

    void add(RosterImport rosterImport) {
        em.persist(rosterImport);
        em.flush();
    }

    void add(RosterRow row) {
        em.persist(row);
    }

    /** Flushes pending changes and clears the persistence context. */
    void settle() {
        em.flush();
        em.clear();
    }

    RosterImport find(long id) {
        var rosterImport = em.find(RosterImport.class, id);
        if (rosterImport == null) {
            throw new NotFound("import " + id);
        }
        return rosterImport;
    }

    /** The import, locked for update: batches and people change its state one after the other. */
    RosterImport locked(long id) {
        var rosterImport = em.find(RosterImport.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (rosterImport == null) {
            throw new NotFound("import " + id);
        }
        return rosterImport;
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

    /** Those of these codes that occur in several rows, with the row numbers. */
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
