package org.ciyan.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.ledger.Earned;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Says how cadres stand. A pure function of entries, requirements and the day asked. */
@ApplicationScoped
@Transactional
public class Standings {

    @Inject Plans plans;
    @Inject PlanStore store;
    @Inject HoursLedger ledger;
    @Inject Organization organization;
    @Inject Clock clock;

    /** One's own. @param periodCode or null for the current year */
    public Standing of(long cadreId, String periodCode) {
        var period = plans.period(periodCode);
        return standings(period, List.of(organization.cadre(cadreId, judgedOn(period)))).get(0);
    }

    /** Somebody else's; every look is recorded. */
    @Audited("plan.look-at-standing")
    public Standing of(Scope scope, @Subject String cadreCode, String periodCode) {
        var period = plans.period(periodCode);
        return standings(period, List.of(organization.cadre(scope, cadreCode, judgedOn(period)))).get(0);
    }

    /**
     * Everybody in a scope whose name, pinyin, initials or code match, by unit and name; a constant number of queries.
     */
    public List<Standing> within(Scope scope, String periodCode, String wanted) {
        var period = plans.period(periodCode);
        return standings(period, organization.people(scope, wanted, judgedOn(period)));
    }

    /** Categories and posts as of today, or of the period's last day once it is over. */
    private LocalDate judgedOn(AssessmentPeriod period) {
        var today = LocalDate.now(clock);
        return today.isAfter(period.getTo()) ? period.getTo() : today;
    }

    private List<Standing> standings(AssessmentPeriod period, List<CadreRow> cadres) {
        var windows = plans.windows(period);
        var requirements = store.requirements(windows.stream().map(AssessmentPeriod::getCode).toList());
        Map<String, Map<Long, List<Earned>>> earned = new HashMap<>();
        windows.forEach(w -> earned.put(w.getCode(),
                ledger.earned(w.period()).stream().collect(Collectors.groupingBy(Earned::cadreId))));
        var day = judgedOn(period);
        return cadres.stream()
                .map(cadre -> new Standing(cadre, period, requirements.stream().filter(r -> r.asks(cadre, day))
                        .map(r -> asked(r, earned.get(r.getPeriod()).getOrDefault(cadre.id(), List.of()))).toList()))
                .toList();
    }

    private static Standing.Asked asked(Requirement requirement, List<Earned> earned) {
        var tests = requirement.getTests().stream()
                .map(test -> new Standing.Tested(test.getMeasure(), test.getKind(), test.getRequired(),
                        earned.stream().filter(e -> e.ledger() == requirement.getLedger() && e.kind() == test.getKind())
                                .map(e -> amount(test, e)).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add)))
                .toList();
        return new Standing.Asked(requirement.getCode(), requirement.getTitle(), requirement.getPeriod(),
                requirement.getLedger(), requirement.getCombination(), requirement.getSource(), tests);
    }

    private static BigDecimal amount(RequirementTest test, Earned earned) {
        return switch (test.getMeasure()) {
            case HOURS -> earned.hours().value();
            case DAYS -> earned.days();
            case MONTHS -> BigDecimal.ZERO; // no entry states months, and days are never turned into them
        };
    }
}
