package org.ciyan.report.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.audit.FoundDifference;
import org.ciyan.audit.SelfAudit;
import org.ciyan.audit.SelfAuditRun;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;
import org.omnifaces.util.Faces;

/**
 * What the last self-audit found, and a new one on request; for the operator, and for those who audit or inspect the
 * whole county.
 */
@Named
@RequestScoped
public class SelfAuditView {

    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject SelfAudit audit;

    private SelfAuditRun last;
    private List<FoundDifference> differences = List.of();

    @PostConstruct
    void load() {
        if (!user.isOperator()
                && user.scopeIn(Role.READERS_OF_THE_TRAIL).filter(organization::isWhole).isEmpty()) {
            throw new NotFound("self-audit");
        }
        last = audit.last().orElse(null);
        if (last != null) {
            differences = audit.differences(last);
        }
    }

    public void run() {
        audit.run();
        Faces.redirect(Faces.getRequestContextPath() + "/report/self-audit");
    }

    /** Null if none was done yet. */
    public SelfAuditRun getLast() { return last; }
    public List<FoundDifference> getDifferences() { return differences; }
}
