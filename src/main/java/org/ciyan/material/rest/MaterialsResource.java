package org.ciyan.material.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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

import org.ciyan.body.Body;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.material.Extent;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.MaterialRow;
import org.ciyan.material.MaterialVersion;
import org.ciyan.material.MaterialWanted;
import org.ciyan.material.Materials;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Study materials; only what is public. */
@Path("agenda/materials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MaterialsResource {

    @Inject Materials materials;
    @Inject CurrentUser user;

    @GET
    @Operation(summary = "The bank of study materials, what was published last first")
    public Listed list(@QueryParam("query") String query, @QueryParam("page") int page,
            @QueryParam("size") @DefaultValue("50") int size) {
        var rows = materials.rows(MaterialWanted.of(query), page, size);
        return new Listed(rows.items().stream().map(Item::of).toList(), rows.total());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "A material in its latest version, or the one asked for")
    public Detail detail(@PathParam("code") String code, @QueryParam("version") Integer version) {
        return Detail.of(version == null ? materials.latest(code) : materials.version(code, version));
    }

    @POST
    @Operation(summary = "Enter a public material into the bank of a unit")
    public Response enter(New wanted) {
        if (wanted == null || wanted.unit() == null) {
            throw new BadRequestException();
        }
        var entered = materials.enter(Visitor.of(user), wanted.code(), wanted.unit(), new MaterialVersion.Draft(
                wanted.title(), wanted.source(), wanted.kind(), wanted.publishedOn(), wanted.receivedOn(),
                wanted.extent(), wanted.text(), wanted.link(), wanted.audience()), null);
        return Response.status(Response.Status.CREATED).entity(Detail.of(entered)).build();
    }

    /** {@code code} may be left out: one is made up. */
    public record New(String code, String unit, String title, String source, MaterialKind kind, LocalDate publishedOn,
            LocalDate receivedOn, Extent extent, String text, String link, Set<Body.Kind> audience) { }

    public record Listed(List<Item> items, long total) { }

    public record Item(String code, String title, String source, MaterialKind kind, LocalDate publishedOn,
            LocalDate receivedOn, Extent extent) {

        static Item of(MaterialRow row) {
            return new Item(row.code(), row.title(), row.source(), row.kind(), row.publishedOn(), row.receivedOn(),
                    row.extent());
        }
    }

    public record Detail(String code, int version, String title, String source, MaterialKind kind,
            LocalDate publishedOn, LocalDate receivedOn, Extent extent, String text, String link,
            Set<Body.Kind> audience, boolean withdrawn, Instant recordedAt) {

        static Detail of(MaterialVersion v) {
            return new Detail(v.getMaterial().getCode(), v.getNumber(), v.getTitle(), v.getSource(), v.getKind(),
                    v.getPublishedOn(), v.getReceivedOn(), v.getExtent(), v.getText(), v.getLink(), v.getAudience(),
                    v.getMaterial().isWithdrawn(), v.getRecordedAt());
        }
    }
}
