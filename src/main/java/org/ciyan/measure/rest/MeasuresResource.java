package org.ciyan.measure.rest;

import java.time.LocalDate;
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
import org.ciyan.measure.MeasureRow;
import org.ciyan.measure.MeasureState;
import org.ciyan.measure.Measures;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is to be done after a session. */
@Path("agenda/sessions/{id}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeasuresResource {

    @Inject Measures measures;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The measures entered in a session, and those that were open in its body before it")
    public Listed list(@PathParam("id") String code) {
        var found = measures.ofSession(Visitor.of(user), code);
        return new Listed(found.entered().stream().map(Item::of).toList(),
                found.before().stream().map(Item::of).toList());
    }

    @PUT
    @Path("{key}")
    @Operation(summary = "Enter a measure under the key its writer gave it; the same again changes nothing")
    public Item enter(@PathParam("id") String code, @PathParam("key") String key, Draft draft) {
        if (draft == null) {
            throw new BadRequestException();
        }
        return Item.of(measures.enter(Visitor.of(user), code, key, new Measures.Draft(draft.text(), draft.owner(),
                draft.dueOn(), draft.item(), draft.line())));
    }

    /** {@code owner}: a cadre's code; {@code line}: key of the line it comes from; both may be left out. */
    public record Draft(String text, String owner, LocalDate dueOn, Long item, String line) { }

    public record Listed(List<Item> entered, List<Item> before) { }

    public record Item(long id, String key, String text, String owner, LocalDate dueOn, MeasureState state,
            String session, String line) {

        static Item of(MeasureRow row) {
            return new Item(row.id(), row.key(), row.text(), row.owner(), row.dueOn(), row.state(), row.sessionCode(),
                    row.lineKey());
        }
    }
}
