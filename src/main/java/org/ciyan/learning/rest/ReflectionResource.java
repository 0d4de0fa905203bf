package org.ciyan.learning.rest;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Reflection;
import org.ciyan.learning.Reflections;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One's own thoughts after a course. There is no way to read anybody else's. */
@Path("courses/{slug}/reflection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReflectionResource {

    @Inject Reflections reflections;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "One's own reflection on a course; empty if none is written")
    public Words read(@PathParam("slug") String slug) {
        return reflections.read(user.cadreId(), slug).map(Words::of).orElse(new Words("", null));
    }

    @PUT
    @Operation(summary = "Put these words in place of those before")
    public Words write(@PathParam("slug") String slug, Words words) {
        if (words == null || words.text() == null) {
            throw new BadRequestException();
        }
        return Words.of(reflections.write(user.cadreId(), slug, words.text()));
    }

    public record Words(String text, Instant writtenAt) {

        static Words of(Reflection reflection) {
            return new Words(reflection.getText(), reflection.getWrittenAt());
        }
    }
}
