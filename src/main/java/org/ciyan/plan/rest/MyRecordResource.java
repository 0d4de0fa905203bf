package org.ciyan.plan.rest;

import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.identity.CurrentUser;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standings;
import org.ciyan.platform.Words;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * One's own record: what was earned, and how one stands. Here and not in the ledger, because periods belong to the
 * plan.
 */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyRecordResource {

    @Inject CurrentUser user;
    @Inject HoursLedger ledger;
    @Inject Plans plans;
    @Inject Standings standings;
    @Inject Words words;
    @Context HttpHeaders headers;

    @GET
    @Path("hours")
    @Operation(summary = "My entries within a period (default: the current year)")
    public HoursLines hours(@QueryParam("period") String period) {
        return HoursLines.of(ledger.statement(user.cadreId()), plans.period(period).period(), words.in(wished()));
    }

    @GET
    @Path("standing")
    @Operation(summary = "How I stand in a period (default: the current year)")
    public StandingSheet standing(@QueryParam("period") String period) {
        return StandingSheet.of(standings.of(user.cadreId(), period));
    }

    private Locale wished() {
        return headers.getAcceptableLanguages().get(0);
    }
}
