package org.ciyan.identity.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.Organization;

/** The signed-in user: account, roles, and the cadre it belongs to. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {

    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject Clock clock;

    @GET
    public Me me() {
        return new Me(user.getUsername(), user.getRoles().stream().map(Role::code).toList(), cadre());
    }

    private Me.OfCadre cadre() {
        if (!user.isCadre()) {
            return null;
        }
        var row = organization.cadre(user.cadreId(), LocalDate.now(clock));
        return new Me.OfCadre(row.code(), row.name(), row.unitName(), row.category());
    }

    /** {@code cadre} is null for an account that belongs to no cadre. */
    public record Me(String account, List<String> roles, OfCadre cadre) {

        public record OfCadre(String code, String name, String unit, String category) { }
    }
}
