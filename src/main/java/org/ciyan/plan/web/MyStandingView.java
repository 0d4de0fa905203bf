package org.ciyan.plan.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.plan.AssessmentPeriod;
import org.ciyan.plan.Explanation;
import org.ciyan.plan.Explanations;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.omnifaces.cdi.Param;

/** How I stand in a period, and why. */
@Named
@RequestScoped
public class MyStandingView {

    @Inject @Param String period;
    @Inject CurrentUser user;
    @Inject Standings standings;
    @Inject Explanations explanations;
    @Inject HoursLedger ledger;
    @Inject Plans plans;

    private Standing standing;
    private Explanation why;

    @PostConstruct
    void load() {
        standing = standings.of(user.cadreId(), period);
        why = explanations.of(standing, ledger.statement(user.cadreId()));
    }

    public Standing getStanding() { return standing; }
    public Explanation getWhy() { return why; }
    public List<AssessmentPeriod> getPeriods() { return plans.periods(); }
}
