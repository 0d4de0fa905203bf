package org.ciyan.ledger;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.time.LocalDate;
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

/** The ledger of hours: reads it, adds to it, cancels in it, proves it untouched. */
@ApplicationScoped
@Transactional
public class HoursLedger {

    private static final System.Logger LOG = System.getLogger(HoursLedger.class.getName());

    @Inject HoursEntries entries;
    @Inject Organization organization;
    @Inject Event<HoursPosted> posted;
    @Inject Clock clock;

    /** All entries of a cadre, oldest first: one's own. */
    public List<HoursEntry> statement(long cadreId) {
        return entries.of(cadreId);
    }

    /** Somebody else's entries; every look is recorded. */
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

    /** What everybody earned within a period, per book and kind. */
    public List<Earned> earned(Period period) {
        return entries.sums(period);
    }

    void credit(Posting posting) {
        entries.lock(posting.cadre().id());
        if (entries.contains(posting.ledger(), posting.source(), posting.deed())) {
            return; // the same deed twice earns hours once
        }
        add(new HoursEntry(entries.last(posting.cadre().id()).orElse(null), posting, clock.instant()));
    }

    /**
     * Cancels an entry by a new one that says why.
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
        entries.lock(cadre.id());
        var wrong = entry(cadre.id(), sequence);
        if (entries.isReversed(cadre.id(), sequence)) {
            throw new Rejected("ledger.reversed-before", sequence);
        }
        var snapshot = new Posting(cadre, wrong.getLedger(), wrong.getKind(), HoursEntry.Source.REVERSAL,
                cadreCode + " " + sequence, reason.strip(), null, wrong.getEvidence(), wrong.getHours().negated(),
                wrong.getDays() == null ? null : wrong.getDays().negate(), wrong.getOccurredOn(), null, "{}");
        var reversal = wrong.reversal(entries.last(cadre.id()).orElseThrow(), snapshot, clock.instant());
        add(reversal);
        return reversal;
    }

    /** Whether a cadre's chain is whole: nothing changed, nothing taken out of the middle. */
    public boolean isIntact(long cadreId) {
        HoursEntry previous = null;
        for (var entry : entries.of(cadreId)) {
            if (!entry.follows(previous)) {
                return false;
            }
            previous = entry;
        }
        return true;
    }

    private void add(HoursEntry entry) {
        entries.add(entry);
        posted.fire(new HoursPosted(List.of(entry)));
        LOG.log(INFO, "posted {0} {1} {2} {3}", entry.getCadreId(), entry.getSequence(),
                entry.getSource(), entry.getHours());
    }

    private CadreRow within(Scope scope, String cadreCode) {
        return organization.cadre(scope, cadreCode, LocalDate.now(clock));
    }
}
