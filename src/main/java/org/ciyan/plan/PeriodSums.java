package org.ciyan.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.ledger.HoursPosted;

/** Stores what each cadre earned in each period, in the transaction of the entries. */
@ApplicationScoped
@Transactional
class PeriodSums {

    @Inject PeriodSumStore store;
    @Inject PlanStore plans;
    @Inject HoursLedger ledger;

    /**
     * Adds new entries to the sums. Reads the periods under a shared lock: a period that another transaction is just
     * entering is waited for, and a transaction that waits to enter one will see these entries committed.
     */
    void on(@Observes HoursPosted posted) {
        store.add(of(posted.entries(), plans.periodsHeld()));
    }

    /**
     * Adds up what was earned in a period before it was entered.
     *
     * @param period inserted in this transaction before anything was read: postings wait from then on until it ends,
     *         and all earlier postings are visible
     */
    void begin(AssessmentPeriod period) {
        store.add(ledger.earned(period.period()).stream().map(earned -> PeriodSum.of(period, earned)).toList());
    }

    /** The stored sums of these cadres in these periods, by cadre. */
    Map<Long, List<PeriodSum>> of(Collection<Long> cadres, Collection<AssessmentPeriod> periods) {
        return store.of(cadres, periods.stream().map(AssessmentPeriod::getCode).toList());
    }

    /** The sums of these entries, in each period that contains their day. */
    static Collection<PeriodSum> of(List<HoursEntry> entries, List<AssessmentPeriod> periods) {
        var sums = new LinkedHashMap<PeriodSum.Key, PeriodSum>();
        for (var period : periods) {
            entries.stream().filter(entry -> period.period().contains(entry.getOccurredOn()))
                    .map(entry -> PeriodSum.of(period, entry))
                    .forEach(sum -> sums.merge(sum.key(), sum, PeriodSum::plus));
        }
        return sums.values();
    }
}
