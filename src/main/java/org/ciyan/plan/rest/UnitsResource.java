package org.ciyan.plan.rest;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.Page;
import org.ciyan.organization.Organization;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Standings of the people of a unit and the units below it, by unit and name; for users who have it in scope. */
@Path("units/{code}/standings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class UnitsResource {

    @Inject CurrentUser user;
    @Inject Organization organization;
    @Inject Standings standings;

    /** Pages count from 0. */
    @GET
    @Operation(summary = "Standings below a unit; state is met or short, both if left out; pages count from 0")
    public Rows standings(@PathParam("code") String code, @QueryParam("period") String period,
            @QueryParam("state") String state,
            @QueryParam("page") @DefaultValue("0") int page, @QueryParam("size") @DefaultValue("50") int size) {
        if (state != null && !List.of("met", "short").contains(state)) {
            throw new BadRequestException();
        }
        var seen = user.scope(Role.OVERSEERS);
        var scope = seen.narrowedTo(organization.unit(seen, code));
        var cut = state == null ? standings.within(scope, period, page, size)
                : standings.within(scope, period, state.equals("met"), page, size);
        return new Rows(cut.items().stream().map(Row::of).toList(), cut.total());
    }

    public record Rows(List<Row> items, long total) { }

    public record Row(String cadre, String name, String unit, String category, boolean met, List<Gap> gaps) {

        static Row of(Standing standing) {
            var cadre = standing.cadre();
            return new Row(cadre.code(), cadre.name(), cadre.unitName(), cadre.category(), standing.isMet(),
                    standing.getShort().stream().flatMap(r -> r.tests().stream().filter(t -> !t.met())
                            .map(t -> new Gap(r.code(), HoursLines.code(t.measure()), HoursLines.code(t.kind()),
                                    text(t.gap())))).toList());
        }

        private static String text(BigDecimal amount) {
            return amount.setScale(2).toPlainString();
        }
    }

    public record Gap(String requirement, String measure, String kind, String gap) { }
}
