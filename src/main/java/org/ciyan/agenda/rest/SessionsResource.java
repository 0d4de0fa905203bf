package org.ciyan.agenda.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.ItemKind;
import org.ciyan.agenda.OpenPoint;
import org.ciyan.agenda.PinnedMaterial;
import org.ciyan.agenda.Plan;
import org.ciyan.agenda.Preparation;
import org.ciyan.agenda.SessionDraft;
import org.ciyan.agenda.SessionRow;
import org.ciyan.agenda.SessionState;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Meeting;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Page;
import org.ciyan.kernel.Period;
import org.ciyan.material.Extent;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Sessions of the bodies that concern the caller. Times of sessions are those of the county's clock. */
@Path("agenda/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SessionsResource {

    @Inject Sessions sessions;
    @Inject Bodies bodies;
    @Inject Preparation preparation;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The sessions of a body, the latest first; of this year unless days are given")
    public Listed list(@QueryParam("body") String body, @QueryParam("from") String from, @QueryParam("to") String to,
            @QueryParam("page") int page, @QueryParam("size") @DefaultValue("50") int size) {
        if (body == null) {
            throw new BadRequestException();
        }
        var rights = bodies.rights(Visitor.of(user), body);
        var days = days(from, to);
        var rows = Page.of(page, size, sessions.count(rights, days),
                (first, most) -> sessions.of(rights, days, first, most));
        return new Listed(rows.items().stream().map(Item::of).toList(), rows.total());
    }

    private Period days(String from, String to) {
        var year = sessions.thisYear();
        var first = from == null ? year.from() : LocalDate.parse(from);
        var last = to == null ? year.to() : LocalDate.parse(to);
        if (last.isBefore(first)) {
            throw new BadRequestException();
        }
        return new Period(first, last);
    }

    @POST
    @Operation(summary = "Begin a session, as who keeps the body's records")
    public Response begin(New wanted) {
        if (wanted == null || wanted.body() == null) {
            throw new BadRequestException();
        }
        var session = preparation.begin(Visitor.of(user), wanted.body(), wanted.draft());
        return Response.status(Response.Status.CREATED).entity(detail(session.getCode())).build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A session with its agenda")
    public Detail detail(@PathParam("id") String code) {
        return Detail.of(sessions.plan(Visitor.of(user), code));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change when and where it is held; 409 if it has been changed since that version")
    public Detail revise(@PathParam("id") String code, Changed wanted) {
        if (wanted == null) {
            throw new BadRequestException();
        }
        preparation.revise(Visitor.of(user), code, wanted.version(), new SessionDraft(null, wanted.title(),
                wanted.plannedAt(), wanted.place(), wanted.host(), wanted.recorder()));
        return detail(code);
    }

    public record New(String body, Meeting meeting, String title, LocalDateTime plannedAt, String place, String host,
            String recorder) {

        SessionDraft draft() {
            return new SessionDraft(meeting, title, plannedAt, place, host, recorder);
        }
    }

    /** {@code version} as last answered. */
    public record Changed(int version, String title, LocalDateTime plannedAt, String place, String host,
            String recorder) { }

    public record Listed(List<Item> items, long total) { }

    public record Item(String code, Meeting meeting, String title, String plannedAt, String place, SessionState state,
            String firstItem) {

        static Item of(SessionRow row) {
            return new Item(row.code(), row.meeting(), row.title(), row.plannedAt().toString(), row.place(),
                    row.state(), row.firstItem());
        }
    }

    public record Detail(String code, int version, String body, Meeting meeting, String title, String plannedAt,
            String place, SessionState state, Instant noticedAt, Instant openedAt, Instant adjournedAt,
            Instant signedAt, List<Line> items, List<OpenPoint> openPoints) {

        static Detail of(Plan plan) {
            var s = plan.session();
            return new Detail(s.getCode(), s.getVersion(), plan.rights().body().getCode(), s.getMeeting(),
                    s.getTitle(), s.getPlannedAt().toString(), s.getPlace(), s.getState(), s.getNoticedAt(),
                    s.getOpenedAt(), s.getAdjournedAt(), s.getSignedAt(), plan.items().stream().map(Line::of).toList(),
                    plan.rights().keeps() ? plan.points() : List.of());
        }
    }

    public record Line(long id, int number, ItemKind kind, String title, String lead, boolean decided,
            List<Studied> materials) {

        static Line of(AgendaLine line) {
            return new Line(line.id(), line.number(), line.kind(), line.title(), line.lead(), line.isDecided(),
                    line.pins().stream().map(Studied::of).toList());
        }
    }

    public record Studied(String code, int version, String title, LocalDate publishedOn, Extent readAs,
            boolean withdrawn) {

        static Studied of(PinnedMaterial pin) {
            return new Studied(pin.code(), pin.version(), pin.title(), pin.publishedOn(), pin.readAs(),
                    pin.withdrawn());
        }
    }
}
