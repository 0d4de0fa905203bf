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
@Path("agenda/sessions/{id}/opening")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OpeningResource {

    @Inject Hall hall;
    @Inject CurrentUser user;

    @POST
    @Operation(summary = "Open a session on its day; again, nothing happens")
    public Progress open(@PathParam("id") String code) {
        return Progress.of(hall.open(Visitor.of(user), code));
    }
}
