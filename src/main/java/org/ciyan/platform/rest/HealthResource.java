package org.ciyan.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers as soon as the server serves: everything that must happen before (migrations, first data) has happened. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @GET
    public Health health() {
        return new Health("UP");
    }

    public record Health(String status) { }
}
