package org.ciyan.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Rejected;
import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Takes over what the department had already recognized (期初登记). The register's number makes it once only. */
@ApplicationScoped
@Transactional
public class OpeningRegister {

    @Inject HoursEntries entries;
    @Inject Organization organization;
    @Inject Clock clock;

    /**
     * All rows or none.
     *
     * @param register what the rows come from, for the trail
     * @return how many were new
     * @throws Rejected {@code ledger.opening-row} with the record's number, if a row cannot be right
     */
    @Audited("ledger.take-opening-register")
    public int take(@Subject String register, List<OpeningRow> rows) {
        var fresh = unknown(rows);
        fresh.stream().collect(Collectors.groupingBy(OpeningRow::cadre)).forEach(this::enter);
        return fresh.size();
    }

    private List<OpeningRow> unknown(List<OpeningRow> rows) {
        Map<Ledger, List<OpeningRow>> byLedger = rows.stream().collect(Collectors.groupingBy(OpeningRow::ledger));
        return byLedger.entrySet().stream().flatMap(book -> {
            var known = entries.known(book.getKey(), Source.REGISTER, book.getValue().stream().map(OpeningRow::record).toList());
            return book.getValue().stream().filter(row -> !known.contains(row.record()));
        }).toList();
    }

    private void enter(String code, List<OpeningRow> rows) {
        var asOf = new HashMap<LocalDate, CadreRow>();
        HoursEntry previous = null;
        boolean first = true;
        for (var row : rows) {
            var cadre = asOf.computeIfAbsent(row.occurredOn(), day -> organization.recordOf(code, day)
                    .orElseThrow(() -> new Rejected("ledger.opening-row", row.record())));
            if (first) {
                entries.lock(cadre.id());
                previous = entries.last(cadre.id()).orElse(null);
                first = false;
            }
            previous = new HoursEntry(previous, posting(row, cadre), clock.instant());
            entries.add(previous);
        }
    }

    private Posting posting(OpeningRow row, CadreRow cadre) {
        if (row.title() == null || row.occurredOn().isAfter(LocalDate.now(clock)) || hours(row).isNegative()) {
            throw new Rejected("ledger.opening-row", row.record());
        }
        return new Posting(cadre, row.ledger(), row.kind(), Source.REGISTER, row.record(), row.title(), row.organizer(), row.evidence(),
                hours(row), row.days(), row.occurredOn(), null, "{}");
    }

    private static Hours hours(OpeningRow row) {
        try {
            return Hours.of(row.hours());
        } catch (ArithmeticException | NumberFormatException bad) {
            throw new Rejected("ledger.opening-row", row.record());
        }
    }
}
