package org.ciyan.study.rest;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.study.Acknowledged;
import org.ciyan.study.Claim;
import org.ciyan.study.Study;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reports of what was studied. Answered after the commit, by another thread than the one that took the request. */
@Path("sittings/{id}/segments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SegmentsResource {

    @Inject Study study;
    @Inject CurrentUser user;

    @POST
    @Operation(summary = "Report [from, to) as studied; accepted as far as the server's clock allows, "
            + "durable when answered")
    public CompletionStage<Answer> report(@PathParam("id") String id, Segment segment) {
        if (segment == null || !segment.isFormed()) {
            throw new BadRequestException();
        }
        return study.report(user.cadreId(), id, segment.claim()).thenApply(Answer::of);
    }

    /** {@code sequence} counts from 1; {@code [from, to)} is in seconds, or section numbers of a text. */
    public record Segment(Integer sequence, String nonce, Long from, Long to) {

        boolean isFormed() {
            return sequence != null && from != null && to != null && claim().isFormed();
        }

        Claim claim() {
            return new Claim(sequence, nonce, from, to);
        }
    }

    /** {@code coverage} is the lesson's confirmed share, 0…1; the next segment must carry {@code nonce}. */
    public record Answer(List<Integer> accepted, List<List<Integer>> covered, double coverage, String nonce,
            Instant serverTime) {

        static Answer of(Acknowledged done) {
            return new Answer(done.accepted() == null ? null : done.accepted().pair(), done.covered().pairs(),
                    done.coverage(), done.nonce(), done.at());
        }
    }
}
