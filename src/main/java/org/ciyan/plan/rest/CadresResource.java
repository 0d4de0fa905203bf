package org.ciyan.plan.rest;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standings;
import org.ciyan.platform.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Another person's record, for whoever has them in scope; every look is recorded. */
@Path("cadres/{code}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CadresResource {

    @Inject CurrentUser user;
    @Inject HoursLedger ledger;
    @Inject Plans plans;
    @Inject Standings standings;
    @Inject Words words;
    @Context HttpHeaders headers;

    @GET
    @Path("hours")
    @Operation(summary = "A cadre's entries within a period (default: the current year)")
    public HoursLines hours(@PathParam("code") String code, @QueryParam("period") String period) {
        return HoursLines.of(ledger.statement(user.scope(Role.OVERSEERS), code), plans.period(period).period(),
                words.in(wished()));
    }

    @GET
    @Path("standing")
    @Operation(summary = "How a cadre stands in a period (default: the current year)")
    public StandingSheet standing(@PathParam("code") String code, @QueryParam("period") String period) {
        return StandingSheet.of(standings.of(user.scope(Role.OVERSEERS), code, period));
    }

    private Locale wished() {
        return headers.getAcceptableLanguages().get(0);
    }
}
