package org.ciyan.minutes.rest;

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
import org.ciyan.identity.CurrentUser;
import org.ciyan.minutes.Document;
import org.ciyan.minutes.Minutes;
import org.ciyan.minutes.Version;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The minutes and the summary of a session, item by item. */
@Path("agenda/sessions/{id}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MinutesResource {

    @Inject Minutes minutes;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The texts of a session in their last version")
    public Texts read(@PathParam("id") String code) {
        var record = minutes.read(Visitor.of(user), code);
        return new Texts(record.minutes().values().stream().map(Text::of).toList(),
                record.summary().values().stream().map(Text::of).toList());
    }

    @PUT
    @Path("{item}")
    @Operation(summary = "Write a text; the same again changes nothing; 409 with what is there if somebody wrote later")
    public Text write(@PathParam("id") String code, @PathParam("item") long item, Draft draft) {
        if (draft == null || draft.document() == null) {
            throw new BadRequestException();
        }
        return Text.of(minutes.write(Visitor.of(user), code, item, draft.document(), draft.known(), draft.text()));
    }

    /** {@code known}: number of the version as last answered, 0 for none. */
    public record Draft(Document document, int known, String text) { }

    public record Texts(List<Text> minutes, List<Text> summary) { }

    public record Text(long item, int number, String text, Instant recordedAt, String recordedBy) {

        static Text of(Version v) {
            return new Text(v.getItemId(), v.getNumber(), v.getText(), v.getRecordedAt(), v.getRecordedBy());
        }
    }
}
