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

/** Keeps what each cadre earned in each period: with the entries, in their transaction. */
@ApplicationScoped
@Transactional
class PeriodSums {

    @Inject PeriodSumStore store;
    @Inject PlanStore plans;
    @Inject HoursLedger ledger;

    /**
     * The periods are read under a shared lock: one that is just being entered is waited for, and one that waits to be
     * entered finds these entries committed.
     */
    void on(@Observes HoursPosted posted) {
        store.add(of(posted.entries(), plans.periodsHeld()));
    }

    /**
     * Adds up what was earned in a period before it was entered.
     *
     * @param period new in this transaction, and written before anything was read in it: from then on whoever posts
     *         waits for its end, and what was posted before is seen
     */
    void begin(AssessmentPeriod period) {
        store.add(ledger.earned(period.period()).stream().map(earned -> PeriodSum.of(period, earned)).toList());
    }

    /** By cadre. */
    Map<Long, List<PeriodSum>> of(Collection<Long> cadres, Collection<AssessmentPeriod> periods) {
        return store.of(cadres, periods.stream().map(AssessmentPeriod::getCode).toList());
    }

    /** What entries add up to, in each period that holds their day. */
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
