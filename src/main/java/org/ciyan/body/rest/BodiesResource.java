package org.ciyan.body.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.BodyRow;
import org.ciyan.body.Office;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Party bodies that concern the caller. */
@Path("agenda/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class BodiesResource {

    @Inject Bodies bodies;
    @Inject BodyRegister register;
    @Inject CurrentUser user;
    @Inject Clock clock;

    @GET
    @Operation(summary = "The bodies to which one belongs, which one keeps or oversees, by the order of units")
    public Listed list(@QueryParam("query") String query, @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        var rows = bodies.rows(Visitor.of(user), new Bodies.Wanted(query, null, false), page, size);
        return new Listed(rows.items().stream().map(Item::of).toList(), rows.total());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A body with its members of today and the rules for its meetings")
    public Detail detail(@PathParam("code") String code) {
        var rights = bodies.rights(Visitor.of(user), code);
        var body = rights.body();
        var today = LocalDate.now(clock);
        return new Detail(body.getCode(), body.getName(), body.getKind(), body.getUnit().getCode(), body.getOpenedOn(),
                body.getClosedOn(), bodies.isArchivedElectronically(body.getId()),
                bodies.seats(List.of(body.getId()), today).stream().map(seat -> new Member(seat.code(), seat.name(),
                        seat.office(), seat.fromOn())).toList(),
                bodies.rules(body, today).values().stream().map(rule -> new Rule(rule.getMeeting().name(),
                        rule.getFromOn(), rule.isFirstItem(), rule.getNoticeDays(), rule.getLeast(),
                        rule.getPer() == null ? null : rule.getPer().name(), rule.getCorrectionDays(),
                        rule.getRecordDays(),
                        rule.getHoursRule(), rule.getSource()))
                        .toList());
    }

    @POST
    @Operation(summary = "Open a body, as the organization department of its unit")
    public Response open(New wanted) {
        if (wanted == null || wanted.kind() == null || wanted.unit() == null || wanted.openedOn() == null) {
            throw new BadRequestException();
        }
        register.open(Visitor.of(user), wanted.code(),
                new BodyRegister.Draft(wanted.name(), wanted.kind(), wanted.unit(), wanted.openedOn()));
        return Response.status(Response.Status.CREATED).entity(detail(wanted.code())).build();
    }

    public record New(String code, String name, Body.Kind kind, String unit, LocalDate openedOn) { }

    public record Listed(List<Item> items, long total) { }

    public record Item(String code, String name, Body.Kind kind, String unit) {

        static Item of(BodyRow row) {
            return new Item(row.code(), row.name(), row.kind(), row.unitCode());
        }
    }

    public record Detail(String code, String name, Body.Kind kind, String unit, LocalDate openedOn, LocalDate closedOn,
            boolean archivedElectronically, List<Member> seats, List<Rule> rules) { }

    public record Member(String cadre, String name, Office office, LocalDate from) { }

    public record Rule(String meeting, LocalDate from, boolean firstItem, Integer noticeDays, Integer least, String per,
            Integer correctionDays, Integer recordDays, String hoursRule, String source) { }
}
