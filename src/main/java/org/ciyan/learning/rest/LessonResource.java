package org.ciyan.learning.rest;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.assessment.AttemptSheet;
import org.ciyan.assessment.Quizzes;
import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Opens attempts at a lesson's quiz. Here, because only learning knows which version of the course the person began.
 */
@Path("courses/{slug}/lessons/{number}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RequestScoped
public class LessonResource {

    @Inject Learning learning;
    @Inject Quizzes quizzes;
    @Inject CurrentUser user;

    @POST
    @Path("attempts")
    @Operation(summary = "Open an attempt at the lesson's quiz, or go on with the one that is open")
    public Response attempt(@PathParam("slug") String slug, @PathParam("number") int number) {
        var lesson = learning.lesson(user.cadreId(), slug, number);
        return Response.status(201).entity(Attempt.of(quizzes.open(user.cadreId(), lesson.getId()))).build();
    }

    /** {@code lefts} only for matching; {@code saved} is the answer given so far, or null. */
    public record Attempt(String id, int passMark, List<Question> questions) {

        static Attempt of(AttemptSheet sheet) {
            return new Attempt(sheet.id(), sheet.passMark(), sheet.questions().stream().map(Question::of).toList());
        }

        public record Question(String id, String kind, String text, List<AttemptSheet.Option> options,
                List<AttemptSheet.Option> lefts, JsonNode saved) {

            static Question of(AttemptSheet.Asked asked) {
                return new Question(asked.id(), asked.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        asked.text(), asked.options(), asked.lefts(), asked.saved());
            }
        }
    }
}
