package org.ciyan.study.rest;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.identity.CurrentUser;
import org.ciyan.study.Study;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sitting down to a lesson of a course one has begun. */
@Path("courses/{slug}/lessons/{number}/sittings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class SittingsResource {

    @Inject Study study;
    @Inject CurrentUser user;

    @POST
    @Operation(summary = "Sit down to a lesson; any other sitting of this person is over from now on")
    public Response sit(@PathParam("slug") String slug, @PathParam("number") int number) {
        var opened = study.open(user.cadreId(), slug, number);
        return Response.status(201)
                .entity(new Sitting(opened.id(), opened.nonce(), opened.position(), opened.covered().pairs(),
                        opened.maxRate())).build();
    }

    /** {@code position} is where the last accepted segment ended. */
    public record Sitting(String id, String nonce, int position, List<List<Integer>> covered, BigDecimal maxRate) { }
}
