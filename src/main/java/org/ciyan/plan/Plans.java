package org.ciyan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Periods and requirements: entered in versions, and read. */
@ApplicationScoped
@Transactional
public class Plans {

    @Inject PlanStore store;
    @Inject PeriodSums sums;
    @Inject Clock clock;

    /** Enters a period with the sums of what was earned in it so far; one that exists is left as it is. */
    @Audited("plan.enter-period")
    public void enterPeriod(@Subject String code, String name, Period period) {
        if (!store.hasLocked(code)) {
            var entered = new AssessmentPeriod(code, name, period);
            store.add(entered);
            sums.begin(entered);
        }
    }

    /**
     * Enters a version of a requirement; one that exists is left as it is.
     *
     * @throws NotFound if there is no such period
     * @throws Rejected {@code plan.version-outside-period}
     */
    @Audited("plan.enter-requirement")
    public void enter(Requirement version) {
        var period = store.period(version.getPeriod())
                .orElseThrow(() -> new NotFound("period " + version.getPeriod()));
        if (version.getValidFrom() != null && !period.period().contains(version.getValidFrom())) {
            throw new Rejected("plan.version-outside-period", version.getCode(), version.getValidFrom());
        }
        if (!store.has(version)) {
            store.add(version);
        }
    }

    /** The requirements of these periods in force on a day, with their tests; one query. */
    List<Requirement> requirements(List<AssessmentPeriod> periods, LocalDate day) {
        return Requirement.inForce(store.requirements(periods.stream().map(AssessmentPeriod::getCode).toList()), day);
    }

    /**
     * A period by its code, or the shortest one that holds today if no code is given.
     *
     * @throws NotFound if there is none
     */
    public AssessmentPeriod period(String code) {
        return windows(code).get(0);
    }

    public List<AssessmentPeriod> periods() {
        return store.periods();
    }

    /**
     * The period that {@link #period} returns, followed by the longer periods that contain it; one query.
     *
     * @throws NotFound if there is none
     */
    List<AssessmentPeriod> windows(String code) {
        var all = store.periods();
        var period = (code == null || code.isBlank() ? shortestAt(LocalDate.now(clock), all)
                : all.stream().filter(p -> p.getCode().equals(code)).findFirst())
                .orElseThrow(() -> new NotFound("period " + code));
        return Stream.concat(Stream.of(period), all.stream().filter(p -> p != period && p.covers(period))).toList();
    }

    /** The shortest period that contains a day: the yearly one. */
    private static Optional<AssessmentPeriod> shortestAt(LocalDate day, List<AssessmentPeriod> periods) {
        return periods.stream().filter(p -> p.period().contains(day))
                .min(Comparator.comparing(p -> p.getTo().toEpochDay() - p.getFrom().toEpochDay()));
    }
}
