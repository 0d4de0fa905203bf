package org.ciyan.ledger;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/** The ledger of hours: reads entries, adds and reverses them, and verifies the chains. */
@ApplicationScoped
@Transactional
@TriedAgain
public class HoursLedger {

    private static final System.Logger LOG = System.getLogger(HoursLedger.class.getName());

    @Inject HoursEntries entries;
    @Inject Organization organization;
    @Inject Event<HoursPosted> posted;
    @Inject Clock clock;

    /** All entries of a cadre for their own use, oldest first. */
    public List<HoursEntry> statement(long cadreId) {
        return entries.of(cadreId);
    }

    /** The entries of somebody else; every access is recorded. */
    @Audited("ledger.look-at-statement")
    public List<HoursEntry> statement(Scope scope, @Subject String cadreCode) {
        return entries.of(within(scope, cadreCode).id());
    }

    /** @throws NotFound if there is no such entry */
    public HoursEntry entry(long cadreId, int sequence) {
        return entries.at(cadreId, sequence).orElseThrow(() -> new NotFound("entry " + sequence));
    }

    @Audited("ledger.look-at-entry")
    public HoursEntry entry(Scope scope, @Subject String cadreCode, int sequence) {
        return entry(within(scope, cadreCode).id(), sequence);
    }

    public boolean isReversed(long cadreId, int sequence) {
        return entries.isReversed(cadreId, sequence);
    }

    /** The entry that cancels this one, if there is one. */
    public Optional<HoursEntry> reversalOf(long cadreId, int sequence) {
        return entries.reversalOf(cadreId, sequence);
    }

    /**
     * What everybody earned within a period, per book and kind, added up from the entries. It reads the whole county:
     * use it to build or verify stored sums, never for a page.
     */
    public List<Earned> earned(Period period) {
        return entries.sums(period);
    }

    /**
     * Closes all days up to one that is over: no entries can be added on them any more, and reversals of their entries
     * are dated on the day they are made, so that the sums of a closed period stay as they are. Closing a closed day
     * changes nothing.
     *
     * @throws Rejected {@code ledger.day-not-over}
     */
    @Audited("ledger.close-days")
    public void close(@Subject LocalDate last, String by) {
        if (!last.isBefore(LocalDate.now(clock))) {
            throw new Rejected("ledger.day-not-over", last);
        }
        if (last.isAfter(entries.closedTo())) {
            entries.close(last, clock.instant(), by);
        }
    }

    /** The day on which a deed of that day is dated: itself or, if it is closed, today. */
    LocalDate dayFor(LocalDate day) {
        return day.isAfter(entries.closedTo()) ? day : LocalDate.now(clock);
    }

    void credit(Posting posting) {
        var account = entries.locked(posting.cadre().id());
        if (entries.contains(posting.ledger(), posting.source(), posting.deed())) {
            return; // the same deed twice earns hours once
        }
        add(account, List.of(posting));
    }

    /** Posts deeds of one cadre, none of which has been credited yet, in the order given. */
    void creditAll(long cadreId, List<Posting> postings) {
        add(entries.locked(cadreId), postings);
    }

    /** @throws Rejected {@code ledger.day-closed} */
    private void add(HoursAccount account, List<Posting> postings) {
        var closed = entries.closedTo();
        postings.stream().map(Posting::occurredOn).filter(day -> !day.isAfter(closed)).findFirst().ifPresent(day -> {
            throw new Rejected("ledger.day-closed", day);
        });
        var lines = new ArrayList<HoursEntry>();
        var head = account.head();
        for (var posting : postings) {
            var line = new HoursEntry(head, posting, clock.instant());
            head = line.head();
            lines.add(line);
        }
        post(account, List.copyOf(lines));
    }

    /**
     * Cancels an entry by a new one with the reason, dated on the same day or, if that day is closed, today.
     *
     * @param byCadre the cadre behind the acting account, or null: nobody corrects their own record
     * @throws Rejected {@code ledger.own-record}, {@code ledger.reversal-without-reason},
     *         {@code ledger.reversed-before}, {@code ledger.reversal-of-reversal}
     */
    @Audited("ledger.reverse")
    public HoursEntry reverse(Scope scope, @Subject String cadreCode, int sequence, String reason, Long byCadre) {
        var cadre = within(scope, cadreCode);
        if (byCadre != null && byCadre == cadre.id()) {
            throw new Rejected("ledger.own-record");
        }
        if (reason == null || reason.isBlank()) {
            throw new Rejected("ledger.reversal-without-reason");
        }
        var account = entries.locked(cadre.id());
        var wrong = entry(cadre.id(), sequence);
        if (entries.isReversed(cadre.id(), sequence)) {
            throw new Rejected("ledger.reversed-before", sequence);
        }
        var closedTo = entries.closedTo();
        boolean closed = !wrong.getOccurredOn().isAfter(closedTo);
        var day = closed ? LocalDate.now(clock) : wrong.getOccurredOn();
        var inputs = new ReversalInputs(wrong.getOccurredOn(), closed ? closedTo : null);
        var snapshot = new Posting(cadre, wrong.getLedger(), wrong.getKind(), cadreCode + " " + sequence,
                reason.strip(), null, wrong.getEvidence(), wrong.getHours().negated(),
                wrong.getDays() == null ? null : wrong.getDays().negate(), day, null, inputs);
        var reversal = wrong.reversal(account.head(), snapshot, clock.instant());
        post(account, List.of(reversal));
        return reversal;
    }

    /** Whether a cadre's chain is whole: nothing changed, nothing taken out of the middle or cut off the end. */
    public boolean isIntact(long cadreId) {
        return isIntact(cadreId, entries.of(cadreId));
    }

    /** @param statement all entries of the cadre, oldest first, as this ledger gave them */
    public boolean isIntact(long cadreId, List<HoursEntry> statement) {
        return Chain.firstBreak(statement, entries.head(cadreId)).isEmpty();
    }

    private void post(HoursAccount account, List<HoursEntry> lines) {
        lines.forEach(entries::add);
        account.endWith(lines.get(lines.size() - 1).head());
        posted.fire(new HoursPosted(lines));
        lines.forEach(entry -> LOG.log(INFO, "posted to cadre " + entry.getCadreId() + " entry "
                + entry.getSequence() + " " + entry.getSource() + " " + entry.getHours()));
    }

    private CadreRow within(Scope scope, String cadreCode) {
        return organization.cadre(scope, cadreCode, LocalDate.now(clock));
    }
}
