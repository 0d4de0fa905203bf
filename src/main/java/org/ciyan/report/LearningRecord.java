package org.ciyan.report;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ciyan.certificate.Held;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.learning.Progress;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.organization.CadreRow;

/**
 * All of one person's learning (学习档案): courses begun and completed, entries of hours with their sums, certificates.
 *
 * @param entries newest first
 * @param intact whether the chain of entries is whole
 * @param at when it was read
 */
public record LearningRecord(CadreRow cadre, List<Progress> courses, List<HoursEntry> entries, List<Held> certificates,
        boolean intact, Instant at) implements Serializable {

    /** What was earned in one ledger and kind; days and hours side by side. */
    public record Total(Ledger ledger, Kind kind, Hours hours, BigDecimal days) implements Serializable { }

    /** Only ledgers and kinds that have an entry. */
    public List<Total> totals() {
        var totals = new ArrayList<Total>();
        for (var ledger : Ledger.values()) {
            for (var kind : Kind.values()) {
                var within = entries.stream().filter(e -> e.getLedger() == ledger && e.getKind() == kind).toList();
                if (!within.isEmpty()) {
                    totals.add(new Total(ledger, kind,
                            within.stream().map(HoursEntry::getHours).reduce(Hours.ZERO, Hours::plus),
                            within.stream().map(HoursEntry::getDays).filter(d -> d != null)
                                    .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)));
                }
            }
        }
        return totals;
    }

    /** Whether an entry is reversed or is a reversal. */
    public boolean crossedOut(HoursEntry entry) {
        return entry.isReversal() || reversed().contains(entry.getSequence());
    }

    private Set<Integer> reversed() {
        return entries.stream().filter(HoursEntry::isReversal).map(HoursEntry::getReverses).collect(Collectors.toSet());
    }
}
