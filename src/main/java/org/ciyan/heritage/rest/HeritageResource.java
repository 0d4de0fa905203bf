package org.ciyan.heritage.rest;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.StoryMap;
import org.ciyan.kernel.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The map as data. */
@Path("heritage")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class HeritageResource {

    @Inject Heritage heritage;

    @GET
    @Path("map")
    @Operation(summary = "GeoJSON: sites with their radius, route points, stretches with their certainty; every "
            + "coordinate is an estimate")
    public GeoJson map() {
        return GeoJson.of(heritage.book());
    }

    @GET
    @Path("maps/{id}")
    @Operation(summary = "One map told in steps, each with what it rests on")
    public Steps steps(@PathParam("id") String id) {
        var book = heritage.book();
        return Steps.of(book.map(id).orElseThrow(() -> new NotFound("map " + id)), book);
    }

    public record Steps(String id, String title, String note, List<String> order, List<Step> steps) {

        static Steps of(StoryMap map, HeritageBook book) {
            return new Steps(map.id(), map.title(), map.note(), map.order(), map.steps().stream()
                    .map(step -> new Step(step.title(), step.text(), step.points(),
                            step.citations().stream().map(code -> Cited.of(code, book)).toList())).toList());
        }

        /** {@code points}: codes of route points and slugs of sites, as in the map's data. */
        public record Step(String title, String text, List<String> points, List<Cited> citations) { }

        /** A fact with its sources, or a source itself. */
        public record Cited(String code, String text, String confidence, boolean disputed, List<GeoJson.Cite> sources) {

            static Cited of(String code, HeritageBook book) {
                return book.fact(code)
                        .map(fact -> new Cited(code, fact.text(), fact.confidence(), !fact.disputes().isEmpty(),
                                GeoJson.Cite.all(fact.sources(), book)))
                        .orElseGet(() -> new Cited(code, null, null, false, GeoJson.Cite.all(List.of(code), book)));
            }
        }
    }
}
