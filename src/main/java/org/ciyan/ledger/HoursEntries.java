package org.ciyan.ledger;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Period;
import org.ciyan.ledger.HoursEntry.Head;
import org.ciyan.ledger.HoursEntry.Source;

@ApplicationScoped
class HoursEntries {

    @PersistenceContext EntityManager em;

    void add(HoursEntry entry) {
        em.persist(entry);
    }

    /**
     * Flushes pending changes and clears the persistence context, so that a long load does not check all of them before
     * each query.
     */
    void settle() {
        em.flush();
        em.clear();
    }

    /**
     * Opens the account if it does not exist and locks it until the transaction ends. One statement takes the write
     * lock at once: two transactions that first read and then write could deadlock.
     */
    HoursAccount locked(long cadreId) {
        em.createNativeQuery("""
                insert into hours_account (cadre_id, head_sequence, head_hash) values (?, ?, ?)
                on duplicate key update cadre_id = cadre_id""")
                .setParameter(1, cadreId).setParameter(2, Head.GENESIS.sequence())
                .setParameter(3, Head.GENESIS.hash()).executeUpdate();
        return em.find(HoursAccount.class, cadreId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The end of the chain according to the account; that of an empty chain if there is no account. */
    Head head(long cadreId) {
        var account = em.find(HoursAccount.class, cadreId);
        return account == null ? Head.GENESIS : account.head();
    }

    List<HoursEntry> of(long cadreId) {
        return em.createQuery("select e from HoursEntry e where e.cadreId = :cadre order by e.sequence",
                HoursEntry.class)
                .setParameter("cadre", cadreId).getResultList();
    }

    /** All entries of these cadres, oldest first, by cadre; detached from the persistence context. */
    Map<Long, List<HoursEntry>> of(Collection<Long> cadres) {
        var lines = em.createQuery("select e from HoursEntry e where e.cadreId in :cadres order by e.sequence",
                HoursEntry.class).setParameter("cadres", cadres).getResultList();
        lines.forEach(em::detach);
        return lines.stream().collect(Collectors.groupingBy(HoursEntry::getCadreId));
    }

    /** At most {@code most} accounts with a cadre id above {@code after}, in the order of ids. */
    List<HoursAccount> accounts(long after, int most) {
        return em.createQuery("select a from HoursAccount a where a.cadreId > :after order by a.cadreId",
                HoursAccount.class).setParameter("after", after).setMaxResults(most).getResultList();
    }

    Optional<HoursEntry> at(long cadreId, int sequence) {
        return em.createQuery("select e from HoursEntry e where e.cadreId = :cadre and e.sequence = :sequence",
                HoursEntry.class)
                .setParameter("cadre", cadreId).setParameter("sequence", sequence).getResultStream().findFirst();
    }

    boolean isReversed(long cadreId, int sequence) {
        return em.createQuery("select count(e) from HoursEntry e where e.cadreId = :cadre and e.reverses = :sequence",
                Long.class)
                .setParameter("cadre", cadreId).setParameter("sequence", sequence).getSingleResult() > 0;
    }

    Optional<HoursEntry> reversalOf(long cadreId, int sequence) {
        return em.createQuery("select e from HoursEntry e where e.cadreId = :cadre and e.reverses = :sequence",
                HoursEntry.class)
                .setParameter("cadre", cadreId).setParameter("sequence", sequence).getResultStream().findFirst();
    }

    boolean contains(Ledger ledger, Source source, String deed) {
        return !known(ledger, source, List.of(deed)).isEmpty();
    }

    Set<String> known(Ledger ledger, Source source, Collection<String> deeds) {
        return deeds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("""
                select e.deed from HoursEntry e where e.ledger = :ledger and e.source = :source and e.deed in :deeds""",
                String.class)
                .setParameter("ledger", ledger).setParameter("source", source)
                .setParameter("deeds", deeds).getResultList());
    }

    /**
     * The last closed day, as committed; no further day can be closed until the transaction ends.
     *
     * @return the day before all days if none is closed
     */
    LocalDate closedTo() {
        var last = em.createNativeQuery("select max(closed_to) from ledger_closing lock in share mode")
                .getSingleResult();
        return last == null ? LocalDate.MIN : ((Date) last).toLocalDate();
    }

    void close(LocalDate day, Instant at, String by) {
        em.createNativeQuery("insert into ledger_closing (closed_to, closed_at, closed_by) values (?, ?, ?)")
                .setParameter(1, day(day)).setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC).toString())
                .setParameter(3, by).executeUpdate();
    }

    /** Sums per cadre, book and kind of what happened within a period; one query for everybody. */
    @SuppressWarnings("unchecked")
    List<Earned> sums(Period period) {
        var rows = (List<Object[]>) em.createNativeQuery("""
                select cadre_id, ledger, kind, sum(hours), sum(coalesce(days, 0)), count(*) from hours_entry
                where occurred_on between ? and ? group by cadre_id, ledger, kind""")
                .setParameter(1, day(period.from())).setParameter(2, day(period.to())).getResultList();
        return rows.stream().map(r ->
                new Earned(((Number) r[0]).longValue(), Ledger.valueOf((String) r[1]), Kind.valueOf((String) r[2]),
                        new Hours((BigDecimal) r[3]), (BigDecimal) r[4], ((Number) r[5]).intValue())).toList();
    }

    private static Date day(LocalDate day) {
        return Date.valueOf(day);
    }
}
