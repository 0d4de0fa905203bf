package org.ciyan.roster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;

/**
 * Who may import rosters: the operator, and whoever audits the whole county. For everybody else there is no such thing.
 */
@Named
@RequestScoped
public class ImportAccess {

    @Inject CurrentUser user;
    @Inject Organization organization;

    public boolean isGranted() {
        return user.has("operator")
                || user.has("auditor") && organization.unit(user.scope().unitCode()).getDepth() == 0;
    }

    /** @throws NotFound if not granted */
    public void check() {
        if (!isGranted()) {
            throw new NotFound("rosters");
        }
    }
}
