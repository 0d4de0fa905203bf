package org.ciyan.home.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Selection;
import org.ciyan.plan.AssessmentPeriod;
import org.ciyan.plan.Branch;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standings;

/** The first screen of overseers: how many are still short, and in which units. */
@Named
@RequestScoped
public class DepartmentView {

    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject Plans plans;
    @Inject Standings standings;

    private AssessmentPeriod period;
    private Branch top;
    private boolean trail;

    @PostConstruct
    void load() {
        var scope = user.scope(Role.OVERSEERS);
        period = plans.period(null);
        top = Branch.together(
                Branch.tops(organization.tree(scope), 
                        standings.verdicts(scope, period.getCode(), Selection.everybody())));
        trail = user.scopeIn(Role.READERS_OF_THE_TRAIL).filter(organization::isWhole).isPresent();
    }

    public AssessmentPeriod getPeriod() { return period; }
    public Branch getTop() { return top; }
    /** Whether this person may read the audit trail. */
    public boolean isTrailOpen() { return trail; }
    /** People of the top unit itself. */
    public Branch getItself() { return top.itself(); }
    public List<Branch> getUnits() { return top.below(); }
}
