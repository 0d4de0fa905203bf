package org.ciyan.audit;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Period;
import org.ciyan.platform.AuditedAct;

/** Keeps the trail of acts and searches it. */
@ApplicationScoped
@Transactional
public class AuditTrail {

    public static final int MOST = 500;

    @Inject AuditRecords records;
    @Inject Clock clock;

    /** In the act's transaction: both are committed or neither. */
    void keep(AuditedAct act) {
        records.add(new AuditRecord(act, clock.instant()));
    }

    /**
     * In a transaction of its own: the act's transaction will be rolled back, but the record of the attempt must stay.
     */
    @Transactional(REQUIRES_NEW)
    void keepRefused(AuditedAct act) {
        records.add(new AuditRecord(act, clock.instant()));
    }

    /** The newest {@value #MOST} acts of a period; a blank {@code who} or {@code subject} means any. */
    public List<AuditRecord> acts(String who, String subject, Period period) {
        return records.find(blank(who), blank(subject), start(period.from()), start(period.to().plusDays(1)), MOST);
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }
}
