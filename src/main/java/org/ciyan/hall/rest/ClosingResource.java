package org.ciyan.hall.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.body.Visitor;
import org.ciyan.hall.Closing;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The end of a session's way: its record is signed. */
@Path("agenda/sessions/{id}/closing")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClosingResource {

    @Inject Closing closing;
    @Inject CurrentUser user;

    @POST
    @Operation(summary = "Sign the record, as the body's secretary; again, nothing happens")
    public Progress close(@PathParam("id") String code) {
        return Progress.of(closing.close(Visitor.of(user), code));
    }
}
