package org.ciyan.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Rejected;
import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.organization.CadreHistory;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/**
 * Takes over hours that the department had already recognized (期初登记). The register's record numbers ensure that each is
 * taken only once.
 */
@ApplicationScoped
@Transactional
public class OpeningRegister {

    /** The limit of days per entry; the table's column has room for it. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(10_000);
    private static final Hours MOST_HOURS = Hours.of("1000000");
    private static final int LONGEST = 40;

    @Inject HoursEntries entries;
    @Inject HoursLedger ledger;
    @Inject Organization organization;
    @Inject Clock clock;

    /**
     * Takes all rows or none; rows taken before are skipped.
     *
     * @param register name of the file or register the rows come from, for the audit trail
     * @return how many were new
     * @throws Rejected {@code ledger.opening-row} with the record's number, if a row cannot be right;
     *         {@code ledger.day-closed}
     */
    @Audited("ledger.take-opening-register")
    public int take(@Subject String register, List<OpeningRow> rows) {
        var fresh = unknown(rows);
        var byCadre = fresh.stream()
                .collect(Collectors.groupingBy(OpeningRow::cadre, TreeMap::new, Collectors.toList()));
        var history = organization.history(byCadre.keySet());
        byCadre.forEach((code, cadreRows) -> enter(code, cadreRows, history));
        return fresh.size();
    }

    private List<OpeningRow> unknown(List<OpeningRow> rows) {
        Map<Ledger, List<OpeningRow>> byLedger = rows.stream().collect(Collectors.groupingBy(OpeningRow::ledger));
        return byLedger.entrySet().stream().flatMap(book -> {
            mustDiffer(book.getValue());
            var known = entries.known(book.getKey(), Source.REGISTER,
                    book.getValue().stream().map(OpeningRow::record).toList());
            return book.getValue().stream().filter(row -> !known.contains(row.record()));
        }).toList();
    }

    /** Rejects two rows of one book with the same record number, because it is not clear which is meant. */
    private static void mustDiffer(List<OpeningRow> rows) {
        var numbers = new HashSet<String>();
        rows.stream().filter(row -> !numbers.add(row.record())).findFirst().ifPresent(row -> {
            throw new Rejected("ledger.opening-row", row.record());
        });
    }

    private void enter(String code, List<OpeningRow> rows, CadreHistory history) {
        var postings = rows.stream().map(row -> posting(row, history.of(code, row.occurredOn())
                .orElseThrow(() -> new Rejected("ledger.opening-row", row.record())))).toList();
        ledger.creditAll(postings.get(0).cadre().id(), postings);
        entries.settle();
    }

    private Posting posting(OpeningRow row, CadreRow cadre) {
        if (row.title() == null || row.occurredOn().isAfter(LocalDate.now(clock))
                || !isAmount(hours(row)) || !isAmount(row.days())) {
            throw new Rejected("ledger.opening-row", row.record());
        }
        var inputs = new RegisterInputs(row.hours(), row.days() == null ? null : row.days().toPlainString());
        return new Posting(cadre, row.ledger(), row.kind(), row.record(), row.title(), row.organizer(),
                row.evidence(), hours(row), row.days(), row.occurredOn(), null, inputs);
    }

    private static boolean isAmount(Hours hours) {
        return !hours.isNegative() && hours.compareTo(MOST_HOURS) < 0;
    }

    private static boolean isAmount(BigDecimal days) {
        return days == null || days.signum() >= 0 && days.compareTo(MOST_DAYS) < 0 && days.scale() <= LONGEST
                && days.stripTrailingZeros().scale() <= 2;
    }

    private static Hours hours(OpeningRow row) {
        try {
            return Hours.of(row.hours() == null || row.hours().length() > LONGEST ? "" : row.hours());
        } catch (ArithmeticException | NumberFormatException bad) {
            throw new Rejected("ledger.opening-row", row.record());
        }
    }
}
