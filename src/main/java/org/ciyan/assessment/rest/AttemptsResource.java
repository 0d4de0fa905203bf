package org.ciyan.assessment.rest;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.assessment.Graded;
import org.ciyan.assessment.Quizzes;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers, saved one by one, and the submission of an attempt. Opened under its course ({@code learning.rest}). */
@Path("attempts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttemptsResource {

    @Inject Quizzes quizzes;
    @Inject CurrentUser user;

    @PUT
    @Path("answers/{question}")
    @Operation(summary = "Save one answer; the last one before submission counts")
    public void answer(@PathParam("id") String id, @PathParam("question") String question, Answer given) {
        if (given == null) {
            throw new BadRequestException();
        }
        quizzes.answer(user.cadreId(), id, question, given.answer());
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Submit and grade; submitting again gives the same outcome")
    public Result submit(@PathParam("id") String id) {
        return Result.of(quizzes.submit(user.cadreId(), id));
    }

    /** A letter, a list of letters, true or false, or left key to letter; by the kind of question. */
    public record Answer(JsonNode answer) { }

    public record Result(int score, boolean passed, List<Feedback> feedback) {

        static Result of(Graded graded) {
            return new Result(graded.score(), graded.passed(), graded.feedback().stream()
                    .map(f -> new Feedback(f.question(), f.correct(), f.reason(), String.join("; ", f.sources())))
                    .toList());
        }

        public record Feedback(String question, boolean correct, String reason, String source) { }
    }
}
