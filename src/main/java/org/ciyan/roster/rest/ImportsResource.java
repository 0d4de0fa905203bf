package org.ciyan.roster.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.roster.ImportAccess;
import org.ciyan.roster.RosterImport;
import org.ciyan.roster.RosterImports;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How far the work on an uploaded roster has come. */
@Path("roster/imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ImportsResource {

    @Inject RosterImports imports;
    @Inject ImportAccess access;

    @GET
    @Path("{id}")
    @Operation(summary = "How far the work on an uploaded roster has come")
    public Progress progress(@PathParam("id") long id) {
        access.check();
        var rosterImport = imports.find(id);
        return new Progress(rosterImport.getState(), rosterImport.isWorking(), rosterImport.getDone(),
                rosterImport.getWork());
    }

    /** {@code done} rows of {@code work}. */
    public record Progress(RosterImport.State state, boolean working, int done, int work) { }
}
