package org.ciyan.heritage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ciyan.heritage.Route.MainForce;
import org.ciyan.heritage.StoryMap.Step;
import org.ciyan.platform.text.Fields;

/** Reads the timeline, the route, the maps in steps, and what is still to be verified. */
final class RouteReader {

    private static final Pattern FACT_OR_SOURCE = Pattern.compile("[FS]\\d{2,4}");

    private final References references;
    private final Map<String, Fields> files;

    RouteReader(References references, Map<String, Fields> files) {
        this.references = references;
        this.files = files;
        group("route", "points").ifPresent(points -> points.names()
                .forEach(code -> references.code(points, code, code, References.ROUTE_POINT)));
    }

    private Optional<Fields> group(String file, String name) {
        return Optional.ofNullable(files.get(file)).flatMap(fields -> fields.group(name));
    }

    private List<Fields> list(String file, String name) {
        return Optional.ofNullable(files.get(file)).map(fields -> fields.groups(name)).orElse(List.of());
    }

    List<Moment> timeline() {
        return list("timeline", "timeline").stream().map(this::moment)
                .sorted(Comparator.comparing(Moment::when)).toList();
    }

    private Moment moment(Fields entry) {
        var moment = new Moment(References.when(entry, "when"), References.whenOrNull(entry, "until"),
                entry.text("title", 60), entry.text("text", 600), references.codes(entry, "facts", References.FACT),
                references.slugs(entry, "sites", Card.SITE), references.disputes(entry));
        if (moment.facts().isEmpty() && entry.has("facts")) {
            entry.fault("facts", "no-source");
        }
        entry.nothingElse();
        return moment;
    }

    Route route() {
        var points = HeritageReader.each(group("route", "points"),
                (code, entry) -> new Route.Point(code, CardReader.spot(entry), entry.number("radius-km", 1, 100),
                        entry.text("when", 60), entry.text("happened", 200), references.sources(entry),
                        References.confidence(entry)));
        var stretches = list("route", "stretches").stream().map(this::stretch).toList();
        return new Route(points, stretches, group("route", "main-force").map(this::mainForce).orElse(null));
    }

    private Route.Stretch stretch(Fields entry) {
        var stretch = new Route.Stretch(end(entry, "from"), end(entry, "to"),
                entry.oneOf("certainty", Route.CERTAINTIES), entry.text("note", 300), references.sources(entry));
        entry.nothingElse();
        return stretch;
    }

    private String end(Fields entry, String field) {
        references.codes(entry, field, References.ROUTE_POINT);
        return entry.has(field) ? entry.text(field, 10) : "";
    }

    private MainForce mainForce(Fields entry) {
        var places = entry.groups("points").stream().map(point -> {
            var spot = point.has("longitude") ? CardReader.spot(point) : null;
            var place = new MainForce.Place(point.text("name", 60), spot, point.textOrNull("when", 60));
            point.nothingElse();
            return place;
        }).toList();
        var force = new MainForce(entry.text("name", 60), entry.text("note", 300), references.sources(entry), places);
        entry.nothingElse();
        return force;
    }

    List<StoryMap> maps() {
        return HeritageReader.each(group("maps", "maps"),
                (id, entry) -> new StoryMap(id, entry.text("title", 60), entry.text("note", 300),
                        references.slugs(entry, "order", Card.SITE),
                        entry.groups("steps").stream().map(this::step).toList()));
    }

    private Step step(Fields entry) {
        var step = new Step(entry.text("title", 40), entry.text("text", 300), references.points(entry),
                references.codes(entry, "citations", FACT_OR_SOURCE));
        if (step.citations().isEmpty() && entry.has("citations")) {
            entry.fault("citations", "no-source");
        }
        entry.nothingElse();
        return step;
    }

    List<ToVerify> toVerify() {
        return list("to-verify", "to-verify").stream().map(entry -> {
            var code = entry.has("code") ? entry.text("code", 10) : "";
            if (!code.isEmpty()) {
                references.code(entry, "code", code, References.FIGURE);
            }
            var matter = new ToVerify(code, entry.text("what", 300), entry.text("who", 100), entry.text("look-at", 300),
                    references.anything(entry, "concerns"));
            entry.nothingElse();
            return matter;
        }).toList();
    }
}
