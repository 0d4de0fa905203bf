package org.ciyan.audit;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.platform.AuditedAct;

/** Keeps the trail of acts and searches it. */
@ApplicationScoped
@Transactional
public class AuditTrail {

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

    public int count(TrailQuestion asked) {
        return records.count(sought(asked));
    }

    /**
     * Some of what is looked for; of those that are alike in that column the newest first.
     *
     * @param from the number of the first, from 0
     */
    public List<AuditRecord> acts(TrailQuestion asked, Column by, boolean descending, int from, int most) {
        return records.find(sought(asked), by, descending, from, most);
    }

    /**
     * Newest first, detached from the persistence context: whoever reads on through a long trail holds only a part.
     *
     * @param before the last of those read so far, or null for the beginning
     */
    public List<AuditRecord> newest(TrailQuestion asked, AuditRecord before, int most) {
        return records.newest(sought(asked), before, most);
    }

    private AuditRecords.Sought sought(TrailQuestion asked) {
        return new AuditRecords.Sought(asked.who(), asked.subject(), asked.act(),
                start(asked.period().from()), start(asked.period().to().plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** By what the trail can be put in order. */
    public enum Column { AT, WHO, SUBJECT }
}
