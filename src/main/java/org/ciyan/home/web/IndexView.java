package org.ciyan.home.web;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.omnifaces.util.Faces;

/**
 * Redirects to the first screen that fits the user: of overseers, of study secretaries, of cadres with a record of
 * their own, of everybody else.
 */
@Named
@RequestScoped
public class IndexView {

    @Inject CurrentUser user;

    public void lead() {
        boolean overseesFirst = user.scopeIn(Set.of(Role.AUDITOR, Role.INSPECTOR)).isPresent();
        boolean keepsRecords = user.scopeIn(Role.SECRETARY).isPresent();
        var desk = overseesFirst ? "home/department" : keepsRecords ? "agenda/sessions"
                : user.isCadre() ? "home/my-desk" : user.isOverseer() ? "home/department" : "home/welcome";
        Faces.redirect(Faces.getRequestContextPath() + "/" + desk);
    }
}
