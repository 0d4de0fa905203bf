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
import org.ciyan.organization.Selection;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/**
 * Says how cadres stand, computed from the stored sums. For one person or a page of people only their rows are read;
 * to judge everybody in a scope, a {@link Verdict} each is computed and the details are read only for those shown.
 */
@ApplicationScoped
@Transactional
public class Standings {

    @Inject Plans plans;
    @Inject PeriodSums sums;
    @Inject Organization organization;
    @Inject Clock clock;

    /** A cadre's own standing. @param periodCode null for the current year */
    public Standing of(long cadreId, String periodCode) {
        var windows = plans.windows(periodCode);
        return standings(windows, List.of(organization.cadre(cadreId, judgedOn(windows)))).get(0);
    }

    /** The standing of a cadre in scope; every look is recorded. */
    @Audited("plan.look-at-standing")
    public Standing of(Scope scope, @Subject String cadreCode, String periodCode) {
        var windows = plans.windows(periodCode);
        return standings(windows, List.of(organization.cadre(scope, cadreCode, judgedOn(windows)))).get(0);
    }

    /**
     * A page of those in a scope, by unit and name; a constant number of queries.
     *
     * @param periodCode or null for the current year
     * @param number from 0
     * @param size 1…{@value Page#LARGEST}
     */
    public Page<Standing> within(Scope scope, String periodCode, int number, int size) {
        var windows = plans.windows(periodCode);
        var people = organization.people(scope, Selection.everybody(), judgedOn(windows), number,
                size);
        return new Page<>(standings(windows, people.items()), people.total());
    }

    /** A page of those in a scope who have met the period, or have not, by unit and name; otherwise as above. */
    public Page<Standing> within(Scope scope, String periodCode, boolean met, int number, int size) {
        var cut = Page.of(verdicts(scope, periodCode, Selection.everybody()).stream().filter(v -> v.met() == met)
                .toList(), number, size);
        return new Page<>(of(cut.items().stream().map(Verdict::cadreId).toList(), periodCode), cut.total());
    }

    /** Part of a selection in a scope; a constant number of queries. @param from the number of the first, from 0 */
    public List<Standing> rows(Scope scope, String periodCode, Selection selection, int from, int most) {
        var windows = plans.windows(periodCode);
        return standings(windows, organization.rows(scope, selection, judgedOn(windows), from, most));
    }

    public long count(Scope scope, String periodCode, Selection selection) {
        return organization.count(scope, selection, judgedOn(plans.windows(periodCode)));
    }

    /**
     * Whether each of a selection of people has met the period, in the selection's order. A constant number of queries,
     * and only the columns that decide.
     */
    public List<Verdict> verdicts(Scope scope, String periodCode, Selection selection) {
        var period = plans.period(periodCode);
        var day = judgedOn(List.of(period));
        var members = organization.members(scope, selection, day);
        var requirements = plans.requirements(List.of(period), day);
        var earned = sums.of(members.stream().map(Member::cadreId).toList(), List.of(period));
        var asked = new HashMap<Standing.Asking, List<Requirement>>();
        return members.stream().map(member -> {
            var own = asked.computeIfAbsent(Standing.Asking.of(member, day), of -> of.among(requirements));
            var ofMember = earned.getOrDefault(member.cadreId(), List.of());
            return new Verdict(member.cadreId(), member.unitPath(),
                    own.stream().allMatch(r -> Standing.Asked.of(r, ofMember).met()));
        }).toList();
    }

    /** The selected people of a scope, as of the day on which they are judged. */
    public List<Member> members(Scope scope, String periodCode, Selection selection) {
        return organization.members(scope, selection, judgedOn(plans.windows(periodCode)));
    }

    /** The requirements that apply to at least one of these people, in the plan's order, with nothing earned. */
    public List<Standing.Asked> asked(List<Member> some, String periodCode) {
        var windows = plans.windows(periodCode);
        var day = judgedOn(windows);
        var askings = some.stream().map(member -> Standing.Asking.of(member, day)).distinct().toList();
        return plans.requirements(windows, day).stream().filter(r -> askings.stream().anyMatch(of -> of.asked(r)))
                .map(r -> Standing.Asked.of(r, List.of())).toList();
    }

    /** The standings of these cadres, in the same order; a constant number of queries. */
    public List<Standing> of(List<Long> cadreIds, String periodCode) {
        var windows = plans.windows(periodCode);
        return standings(windows, organization.people(cadreIds, judgedOn(windows)));
    }

    /**
     * The day as of which people are judged: today, or the period's last day once it is over.
     *
     * @param windows the period first
     */
    private LocalDate judgedOn(List<AssessmentPeriod> windows) {
        var today = LocalDate.now(clock);
        var last = windows.get(0).getTo();
        return today.isAfter(last) ? last : today;
    }

    private List<Standing> standings(List<AssessmentPeriod> windows, List<CadreRow> cadres) {
        var day = judgedOn(windows);
        var requirements = plans.requirements(windows, day);
        Map<Long, List<PeriodSum>> earned = sums.of(cadres.stream().map(CadreRow::id).toList(), windows);
        return cadres.stream().map(cadre -> Standing.of(cadre, windows.get(0), requirements,
                earned.getOrDefault(cadre.id(), List.of()), day)).toList();
    }
}
