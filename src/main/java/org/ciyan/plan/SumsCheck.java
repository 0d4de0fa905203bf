package org.ciyan.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.ledger.HoursLedger;
import org.ciyan.organization.Organization;
import org.ciyan.platform.watch.SelfCheck;

/** Compares the stored sums with the entries they were made from. */
@ApplicationScoped
class SumsCheck implements SelfCheck {

    @Inject PlanStore plans;
    @Inject PeriodSumStore store;
    @Inject HoursLedger ledger;
    @Inject Organization organization;

    @Override
    public String code() {
        return "plan-sums";
    }

    @Override
    public List<Difference> differences() {
        var found = new ArrayList<Difference>();
        for (var period : plans.periods()) {
            var kept = new HashMap<PeriodSum.Key, PeriodSum>();
            store.of(period.getCode()).values().forEach(ofOne -> ofOne.forEach(sum -> kept.put(sum.key(), sum)));
            for (var earned : ledger.earned(period.period())) {
                var derived = PeriodSum.of(period, earned);
                var of = kept.remove(derived.key());
                if (!derived.equals(of)) {
                    found.add(new Difference(where(derived), amounts(of), amounts(derived)));
                }
            }
            kept.values().forEach(sum -> found.add(new Difference(where(sum), amounts(sum), amounts(null))));
        }
        return found;
    }

    private String where(PeriodSum sum) {
        return String.join(" ", organization.code(sum.cadreId()), sum.period(), sum.ledger().name(), sum.kind().name());
    }

    private static String amounts(PeriodSum sum) {
        return sum == null ? "-" : sum.hours() + " h, " + sum.days().toPlainString() + " d, " + sum.entries();
    }
}
