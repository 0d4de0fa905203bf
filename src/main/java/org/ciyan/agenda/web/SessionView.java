package org.ciyan.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.Plan;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.omnifaces.cdi.Param;

/** One session: what it is about, and how far it has come. */
@Named
@RequestScoped
public class SessionView {

    @Inject @Param String code;
    @Inject CurrentUser user;
    @Inject Sessions sessions;

    private Plan plan;

    @PostConstruct
    void load() {
        plan = sessions.plan(Visitor.of(user), code);
    }

    public Plan getPlan() { return plan; }
    public String getCode() { return code; }
}
