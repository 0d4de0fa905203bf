package org.ciyan.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;

/**
 * Who may import rosters: the operator, and whoever audits the whole county. To everybody else the pages do not exist.
 */
@Named
@RequestScoped
public class ImportAccess {

    @Inject CurrentUser user;
    @Inject Organization organization;

    public boolean isGranted() {
        return user.isOperator() || user.scopeIn(Role.AUDITOR).filter(organization::isWhole).isPresent();
    }

    /** @throws NotFound if not granted */
    public void check() {
        if (!isGranted()) {
            throw new NotFound("rosters");
        }
    }
}
