package org.ciyan.heritage.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Route;
import org.ciyan.heritage.Site;
import org.ciyan.heritage.Site.Spot;

/** The map as a GeoJSON FeatureCollection. {@code estimate} means that none of its coordinates were surveyed. */
public record GeoJson(String type, boolean estimate, List<Feature> features) {

    static GeoJson of(HeritageBook book) {
        var features = new ArrayList<Feature>();
        book.sites().forEach(site -> features.add(site(site, book)));
        book.route().points().forEach(point -> features.add(point(point, book)));
        book.route().stretches().forEach(stretch -> features.add(stretch(stretch, book)));
        if (book.route().mainForce() != null) {
            features.add(mainForce(book.route().mainForce(), book));
        }
        return new GeoJson("FeatureCollection", true, features);
    }

    private static Feature site(Site site, HeritageBook book) {
        return new Feature("Feature", site.code(), several(site.spots()),
                new SiteProperties("site", site.slug(), site.name(), site.label(), site.place(), site.happened(),
                        site.radiusKm(), site.spots().stream().map(Spot::name).toList(), site.near(),
                        book.card(site).disputed()));
    }

    private static Feature point(Route.Point point, HeritageBook book) {
        return new Feature("Feature", point.code(), new Geometry("Point", place(point.spot())), new PointProperties(
                "point", point.spot().name(), point.when(), point.happened(), point.radiusKm(), point.confidence(),
                book.route().variants().contains(point), Cite.all(point.sources(), book)));
    }

    private static Feature stretch(Route.Stretch stretch, HeritageBook book) {
        var line = List.of(stretch.from(), stretch.to()).stream()
                .map(code -> place(book.route().point(code).orElseThrow().spot())).toList();
        return new Feature("Feature", stretch.from() + "-" + stretch.to(), new Geometry("LineString", line),
                new StretchProperties("stretch", stretch.from(), stretch.to(), stretch.certainty(), stretch.note(),
                        Cite.all(stretch.sources(), book)));
    }

    private static Feature mainForce(Route.MainForce force, HeritageBook book) {
        var placed = force.places().stream().filter(place -> place.spot() != null).toList();
        return new Feature("Feature", "main-force",
                new Geometry("LineString", placed.stream().map(place -> place(place.spot())).toList()),
                new MainForceProperties("main-force", force.name(), force.note(),
                        placed.stream().map(Route.MainForce.Place::name).toList(), Cite.all(force.sources(), book)));
    }

    private static Geometry several(List<Spot> spots) {
        return spots.size() == 1 ? new Geometry("Point", place(spots.get(0)))
                : new Geometry("MultiPoint", spots.stream().map(GeoJson::place).toList());
    }

    private static List<Double> place(Spot spot) {
        return List.of(spot.longitude(), spot.latitude());
    }

    /** {@code properties} is one of the four kinds below; its {@code kind} says which. */
    public record Feature(String type, String id, Geometry geometry, Object properties) { }

    public record Geometry(String type, List<?> coordinates) { }

    /** {@code names}: of each coordinate of a site with several. {@code near}: the site whose coordinates it uses. */
    public record SiteProperties(String kind, String slug, String name, String label, String place, String line,
            int radiusKm, List<String> names, String near, boolean disputed) { }

    /** {@code variant}: on one of several alternative versions of the route. */
    public record PointProperties(String kind, String name, String when, String happened, int radiusKm,
            String confidence, boolean variant, List<Cite> sources) { }

    /** {@code certainty}: proven, weak, unproven or alternative. */
    public record StretchProperties(String kind, String from, String to, String certainty, String note,
            List<Cite> sources) { }

    public record MainForceProperties(String kind, String name, String note, List<String> names, List<Cite> sources) { }

    /** A source as it is named below a map. */
    public record Cite(String code, String title, String body, String date, String confidence) {

        static List<Cite> all(List<String> codes, HeritageBook book) {
            return codes.stream().map(code -> book.source(code).orElse(null)).filter(Objects::nonNull)
                    .map(source -> new Cite(source.code(), source.title(), source.body(), source.date(),
                            source.confidence())).toList();
        }
    }
}
