package org.ciyan.identity.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;

/** One's own account: who I am here, how I like to read, the way out. */
@Named
@RequestScoped
public class MeView {

    @Inject CurrentUser user;

    public List<Role> getRoles() {
        return List.copyOf(user.getRoles());
    }
}
