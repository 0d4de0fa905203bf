package org.ciyan.hall.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.body.Visitor;
import org.ciyan.hall.Hall;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A step on the way of a session. */
@Path("agenda/sessions/{id}/adjournment")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AdjournmentResource {

    @Inject Hall hall;
    @Inject CurrentUser user;

    @POST
    @Operation(summary = "End a session; again, nothing happens")
    public Progress adjourn(@PathParam("id") String code) {
        return Progress.of(hall.adjourn(Visitor.of(user), code));
    }
}
