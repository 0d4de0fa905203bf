package org.ciyan.plan;

import java.io.Serializable;
import java.math.BigDecimal;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.ledger.Earned;
import org.ciyan.ledger.HoursEntry;

/**
 * What one cadre earned in one ledger and kind within a period, and in how many entries (reversals are entries too).
 * Stored in the transaction of the entries, so that a standing need not read them.
 *
 * @param period the period's code
 * @param days as stated by the organizers, two decimals; zero where none were
 */
public record PeriodSum(String period, long cadreId, Ledger ledger, Kind kind, Hours hours, BigDecimal days,
        int entries) implements Serializable {

    static PeriodSum of(AssessmentPeriod period, HoursEntry entry) {
        return new PeriodSum(period.getCode(), entry.getCadreId(), entry.getLedger(), entry.getKind(),
                entry.getHours(), entry.getDays() == null ? BigDecimal.ZERO.setScale(2) : entry.getDays(), 1);
    }

    static PeriodSum of(AssessmentPeriod period, Earned earned) {
        return new PeriodSum(period.getCode(), earned.cadreId(), earned.ledger(), earned.kind(), earned.hours(),
                earned.days().setScale(2), earned.entries());
    }

    /** Whether it counts towards a requirement of that period, ledger and kind. No other code decides what counts. */
    boolean counts(String askedPeriod, Ledger askedLedger, Kind askedKind) {
        return period.equals(askedPeriod) && ledger == askedLedger && kind == askedKind;
    }

    /** The sum of two amounts with the same key. */
    PeriodSum plus(PeriodSum other) {
        return new PeriodSum(period, cadreId, ledger, kind, hours.plus(other.hours), days.add(other.days),
                entries + other.entries);
    }

    Key key() {
        return new Key(period, cadreId, ledger, kind);
    }

    /** Primary key of a stored sum. */
    record Key(String period, long cadreId, Ledger ledger, Kind kind) { }
}
