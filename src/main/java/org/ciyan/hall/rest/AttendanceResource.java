package org.ciyan.hall.rest;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.body.Office;
import org.ciyan.body.Visitor;
import org.ciyan.hall.Attendee;
import org.ciyan.hall.Balance;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Presence;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is at a session. */
@Path("agenda/sessions/{id}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AttendanceResource {

    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The roster of a session, what is recorded of everybody, and whether it comes out even")
    public Attendance attendance(@PathParam("id") String code) {
        var room = reading.room(Visitor.of(user), code);
        return new Attendance(room.roster().stream().map(Entry::of).toList(), Sums.of(room.balance()));
    }

    @PUT
    @Path("{place}")
    @Operation(summary = "Record whether a member is there; the same key again changes nothing")
    public Entry mark(@PathParam("id") String code, @PathParam("place") long place, Mark mark) {
        if (mark == null) {
            throw new BadRequestException();
        }
        return Entry.of(hall.mark(Visitor.of(user), code, place, mark.key(),
                new Hall.MarkDraft(mark.presence(), mark.reason(), mark.standIn())));
    }

    @POST
    @Operation(summary = "Put an observer on the roster: a cadre by code, or anybody by name")
    public Response add(@PathParam("id") String code, Observer observer) {
        if (observer == null) {
            throw new BadRequestException();
        }
        var place = hall.addObserver(Visitor.of(user), code, observer.name());
        return Response.status(Response.Status.CREATED).entity(new Entry(place.getId(), place.getName(), null, null,
                null, null)).build();
    }

    /** {@code key}: the device's own for this mark. */
    public record Mark(String key, Presence presence, String reason, String standIn) { }

    public record Observer(String name) { }

    public record Attendance(List<Entry> roster, Sums balance) { }

    /** {@code office} is null for an observer, {@code presence} where nothing is recorded. */
    public record Entry(long place, String name, Office office, Presence presence, String reason, String standIn) {

        static Entry of(Attendee a) {
            return new Entry(a.place(), a.name(), a.office(), a.presence(), a.reason(), a.standIn());
        }
    }

    /** Figures are null while something is not recorded. */
    public record Sums(int members, Integer present, Integer absent, Integer proxies, int observers,
            List<String> unknown, List<String> noReason, List<String> missing, boolean even) {

        static Sums of(Balance b) {
            return new Sums(b.members(), b.isKnown() ? b.present() : null, b.isKnown() ? b.absent() : null,
                    b.isKnown() ? b.proxies() : null, b.observers(), b.unknown(), b.noReason(), b.missing(),
                    b.isEven());
        }
    }
}
