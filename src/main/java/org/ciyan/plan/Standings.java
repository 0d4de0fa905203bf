package org.ciyan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Page;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Member;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/**
 * Says how cadres stand, from sums kept with the entries. For one person or a page of people, only theirs are read;
 * whether everybody of a scope has met a period is a {@link Verdict} each, and the rest is read for those shown.
 */
@ApplicationScoped
@Transactional
public class Standings {

    @Inject Plans plans;
    @Inject PlanStore store;
    @Inject PeriodSums sums;
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
     * A page of those in a scope whose name, pinyin, initials or code match, by unit and name; a constant number of
     * queries.
     *
     * @param periodCode or null for the current year
     * @param wanted everybody if null or blank
     * @param number from 0
     * @param size 1…{@value Page#LARGEST}
     */
    public Page<Standing> within(Scope scope, String periodCode, String wanted, int number, int size) {
        var period = plans.period(periodCode);
        var people = organization.people(scope, wanted, judgedOn(period), number, size);
        return new Page<>(standings(period, people.items()), people.total());
    }

    /** A page of those in a scope who have met the period, or have not, by unit and name; otherwise as above. */
    public Page<Standing> within(Scope scope, String periodCode, boolean met, int number, int size) {
        var cut = Page.of(verdicts(scope, periodCode, null).stream().filter(v -> v.met() == met).toList(),
                number, size);
        return new Page<>(of(cut.items(), periodCode), cut.total());
    }

    /**
     * Whether they have met the period: everybody in a scope whose name, pinyin, initials or code match, by unit and
     * name. Two queries more than the requirements take, however many people.
     */
    public List<Verdict> verdicts(Scope scope, String periodCode, String wanted) {
        var period = plans.period(periodCode);
        var day = judgedOn(period);
        var members = organization.members(scope, wanted, day);
        var requirements = requirements(List.of(period));
        var earned = sums.of(members.stream().map(Member::cadreId).toList(), List.of(period));
        var asked = new HashMap<List<Object>, List<Requirement>>();
        return members.stream().map(member -> {
            boolean party = member.isPartyMember(day);
            var own = asked.computeIfAbsent(List.of(member.category(), party), any -> requirements.stream()
                    .filter(r -> r.asks(member.category(), party)).toList());
            var ofMember = earned.getOrDefault(member.cadreId(), List.of());
            return new Verdict(member.cadreId(), member.unitPath(), member.category(), party,
                    own.stream().allMatch(r -> Standing.Asked.of(r, ofMember).met()));
        }).toList();
    }

    /** What is asked of any of these, in the order of the plan, without what anybody earned. */
    public List<Standing.Asked> asked(List<Verdict> some, String periodCode) {
        var kinds = some.stream().map(v -> Map.entry(v.category(), v.partyMember())).distinct().toList();
        return requirements(plans.windows(plans.period(periodCode))).stream()
                .filter(r -> kinds.stream().anyMatch(kind -> r.asks(kind.getKey(), kind.getValue())))
                .map(r -> Standing.Asked.of(r, List.of())).toList();
    }

    /** How these stand, in the same order; a constant number of queries. */
    public List<Standing> of(List<Verdict> some, String periodCode) {
        var period = plans.period(periodCode);
        return standings(period, organization.people(some.stream().map(Verdict::cadreId).toList(), judgedOn(period)));
    }

    /** Categories and posts as of today, or of the period's last day once it is over. */
    private LocalDate judgedOn(AssessmentPeriod period) {
        var today = LocalDate.now(clock);
        return today.isAfter(period.getTo()) ? period.getTo() : today;
    }

    private List<Requirement> requirements(List<AssessmentPeriod> windows) {
        return store.requirements(windows.stream().map(AssessmentPeriod::getCode).toList());
    }

    private List<Standing> standings(AssessmentPeriod period, List<CadreRow> cadres) {
        var windows = plans.windows(period);
        var requirements = requirements(windows);
        Map<Long, List<PeriodSum>> earned = sums.of(cadres.stream().map(CadreRow::id).toList(), windows);
        var day = judgedOn(period);
        return cadres.stream().map(cadre -> Standing.of(cadre, period, requirements,
                earned.getOrDefault(cadre.id(), List.of()), day)).toList();
    }
}
