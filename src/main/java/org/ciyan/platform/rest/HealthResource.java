package org.ciyan.platform.rest;

import java.util.List;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.ciyan.platform.watch.Pulse;

/**
 * Answers as soon as the server serves: everything that must happen before (migrations, first data) has happened. 200
 * as long as the database and all background work are alive, otherwise 503 with the names of what is not.
 */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    @Inject @Any Instance<Pulse> pulses;

    @GET
    public Response health() {
        var down = pulses.stream().filter(pulse -> !pulse.isBeating()).map(Pulse::name).sorted().toList();
        return down.isEmpty() ? Response.ok(new Health("UP", down)).build()
                : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity(new Health("DOWN", down)).build();
    }

    /** {@code status} is UP or DOWN; {@code down} names what is not alive. */
    public record Health(String status, List<String> down) { }
}
