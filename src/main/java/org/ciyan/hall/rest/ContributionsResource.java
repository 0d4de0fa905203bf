package org.ciyan.hall.rest;

import java.time.Instant;
import java.util.List;

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

import org.ciyan.body.Visitor;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.LineDraft;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Lines;
import org.ciyan.hall.Stage;
import org.ciyan.hall.Wording;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is said and decided at a session, line by line. */
@Path("agenda/sessions/{id}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionsResource {

    @Inject Lines lines;
    @Inject HallReading reading;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The lines of a session in their last wording, in the order in which they were begun")
    public List<Line> list(@PathParam("id") String code) {
        return reading.room(Visitor.of(user), code).lines().stream().map(Line::of).toList();
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Every wording of a line, the earliest first")
    public List<Worded> wordings(@PathParam("id") String code, @PathParam("key") String key) {
        return reading.wordings(Visitor.of(user), code, key).stream().map(Worded::of).toList();
    }

    @PUT
    @Path("{key}")
    @Operation(summary = "Write a line or word it anew; the same again changes nothing; 409 if there is a later one")
    public Line write(@PathParam("id") String code, @PathParam("key") String key, Draft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Line.of(lines.write(Visitor.of(user), code, key, draft.known(), new LineDraft(draft.item(),
                draft.kind(), draft.speaker(), draft.text(), draft.struck(), draft.reason())));
    }

    @PUT
    @Path("{key}/correction")
    @Operation(summary = "Correct one's own words, while the county allows it")
    public Line correct(@PathParam("id") String code, @PathParam("key") String key, Correction correction) {
        if (correction == null) {
            throw new BadRequestException();
        }
        return Line.of(lines.correct(Visitor.of(user), code, key, correction.known(), correction.text()));
    }

    /** {@code known}: number of the wording as last answered, null for a new line. */
    public record Draft(Integer known, long item, LineKind kind, Long speaker, String text, boolean struck,
            String reason) { }

    public record Correction(int known, String text) { }

    public record Line(String key, long item, int number, LineKind kind, Long speaker, String name, String text,
            boolean struck, Stage stage, Instant recordedAt, Instant changedAt, boolean own) {

        static Line of(HallLine l) {
            return new Line(l.key(), l.item(), l.number(), l.kind(), l.speaker(), l.name(), l.text(), l.struck(),
                    l.stage(), l.recordedAt(), l.changedAt(), l.own());
        }
    }

    public record Worded(int number, String text, boolean struck, boolean own, Instant recordedAt,
            String recordedBy) {

        static Worded of(Wording w) {
            return new Worded(w.getNumber(), w.getText(), w.isStruck(), w.isOwn(), w.getRecordedAt(),
                    w.getRecordedBy());
        }
    }
}
