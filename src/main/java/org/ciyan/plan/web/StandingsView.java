package org.ciyan.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.Page;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Unit;
import org.ciyan.plan.AssessmentPeriod;
import org.ciyan.plan.Branch;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.ciyan.plan.Verdict;
import org.omnifaces.cdi.Param;

/** Who in one's scope is still short of what, by unit, name and state. */
@Named
@RequestScoped
public class StandingsView {

    static final int SIZE = 50;

    @Inject @Param String unit;
    @Inject @Param String period;
    @Inject @Param String name;
    @Inject @Param String state;
    @Inject @Param Integer page;
    @Inject CurrentUser user;
    @Inject Standings standings;
    @Inject Plans plans;
    @Inject Organization organization;

    private AssessmentPeriod assessed;
    private Unit chosen;
    private List<Branch> tops;
    private List<Verdict> ofUnit;
    private List<Verdict> found;
    private List<Standing> people;

    @PostConstruct
    void load() {
        var scope = user.scope(Role.OVERSEERS);
        chosen = organization.unit(scope, blank(unit) ? scope.unitCode() : unit);
        assessed = plans.period(period);
        var everybody = standings.verdicts(scope, assessed.getCode(), null);
        tops = Branch.tops(organization.tree(scope), everybody);
        ofUnit = everybody.stream().filter(v -> v.unitPath().startsWith(chosen.getPath())).toList();
        var named = blank(name) ? ofUnit : standings.verdicts(scope.narrowedTo(chosen), assessed.getCode(), name);
        found = named.stream().filter(v -> blank(state) || v.met() == state.equals("met")).toList();
        people = standings.of(Page.of(found, getPage() - 1, SIZE).items().stream().map(Verdict::cadreId).toList(),
                assessed.getCode());
    }

    public List<Standing> getPeople() { return people; }
    public int getFound() { return found.size(); }
    public int getTotal() { return ofUnit.size(); }
    public long getMet() { return ofUnit.stream().filter(Verdict::met).count(); }
    public long getNotYet() { return getTotal() - getMet(); }
    public List<Branch> getTops() { return tops; }
    public Unit getChosen() { return chosen; }
    public AssessmentPeriod getAssessed() { return assessed; }
    public List<AssessmentPeriod> getPeriods() { return plans.periods(); }
    public String getName() { return name; }
    public String getState() { return state; }
    public boolean isNarrowed() { return !blank(name) || !blank(state); }
    /** From 1, never behind the last. */
    public int getPage() { return page == null ? 1 : Math.max(1, Math.min(page, getPages())); }
    public int getPages() { return Math.max(1, (found.size() + SIZE - 1) / SIZE); }

    /** Whether the chosen unit is this one or lies below it. */
    public boolean leadsTo(Branch branch) {
        return chosen.getPath().startsWith(branch.path());
    }

    /** The same question about another unit. */
    public String of(String otherUnit) {
        return "?unit=" + encoded(otherUnit) + "&period=" + encoded(assessed.getCode()) + "&state=" + encoded(state);
    }

    /** The question as it stands, without the page. */
    public String getQuestion() {
        return of(chosen.getCode()) + "&name=" + encoded(name);
    }

    private static String encoded(String text) {
        return blank(text) ? "" : URLEncoder.encode(text, UTF_8);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
