package org.ciyan.hall.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.body.Visitor;
import org.ciyan.hall.Hall;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Whether an item is decided, and so locked. */
@Path("agenda/sessions/{id}/items/{item}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DecisionResource {

    @Inject Hall hall;
    @Inject CurrentUser user;

    @PUT
    @Operation(summary = "Lock an item, or unlock it")
    public Decision decide(@PathParam("id") String code, @PathParam("item") long item, Decision decision) {
        if (decision == null) {
            throw new BadRequestException();
        }
        hall.decide(Visitor.of(user), code, item, decision.decided());
        return decision;
    }

    public record Decision(boolean decided) { }
}
