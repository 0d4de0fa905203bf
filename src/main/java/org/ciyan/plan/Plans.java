package org.ciyan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Keeps periods and requirements. */
@ApplicationScoped
@Transactional
public class Plans {

    @Inject PlanStore store;
    @Inject PeriodSums sums;
    @Inject Clock clock;

    /** A period that is already there is left as it is; a new one begins with what was earned in it before. */
    @Audited("plan.enter-period")
    public void enterPeriod(@Subject String code, String name, Period period) {
        if (!store.hasLocked(code)) {
            var entered = new AssessmentPeriod(code, name, period);
            store.add(entered);
            sums.begin(entered);
        }
    }

    /** A requirement that is already there is left as it is. */
    @Audited("plan.enter-requirement")
    public void enter(Requirement requirement) {
        if (!store.has(requirement.getPeriod(), requirement.getCode())) {
            store.add(requirement);
        }
    }

    /**
     * A period by its code, or the shortest one that holds today if no code is given.
     *
     * @throws NotFound if there is none
     */
    public AssessmentPeriod period(String code) {
        var period = code == null || code.isBlank() ? store.shortestAt(LocalDate.now(clock)) : store.period(code);
        return period.orElseThrow(() -> new NotFound("period " + code));
    }

    public List<AssessmentPeriod> periods() {
        return store.periods();
    }

    /** The period itself and the longer windows it lies in, itself first. */
    List<AssessmentPeriod> windows(AssessmentPeriod period) {
        return store.periods().stream().filter(p -> p.covers(period))
                .sorted((a, b) -> Boolean.compare(b.getCode().equals(period.getCode()),
                        a.getCode().equals(period.getCode()))).toList();
    }
}
