package org.ciyan.learning.rest;

import java.time.Instant;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Progress;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Beginning a course. */
@Path("courses/{slug}/enrollment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class EnrollmentResource {

    @Inject Learning learning;
    @Inject CurrentUser user;

    @PUT
    @Operation(summary = "Begin a course: 201 the first time, 200 and the present state ever after")
    public Response enroll(@PathParam("slug") String slug) {
        boolean begun = learning.enroll(user.cadreId(), slug);
        var state = State.of(learning.progress(user.cadreId(), slug).orElseThrow());
        return Response.status(begun ? 201 : 200).entity(state).build();
    }

    /** {@code coverage} is the confirmed share of the course, 0…1. */
    public record State(String slug, int version, String state, double coverage, Instant completedAt) {

        static State of(Progress progress) {
            return new State(progress.slug(), progress.version(), progress.state().name().toLowerCase(Locale.ROOT),
                    progress.share(), progress.completedAt());
        }
    }
}
