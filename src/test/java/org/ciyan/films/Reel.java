package org.ciyan.films;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ciyan.heritage.Dispute;
import org.ciyan.heritage.Fact;
import org.ciyan.heritage.Figure;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Route;
import org.ciyan.heritage.Route.Stretch;
import org.ciyan.heritage.Site.Spot;

/**
 * A script joined with the heritage: places, stretches, disputes and sources come from there, and what film.js draws
 * from here.
 */
final class Reel {

    /** What comes one after the other on a card begins after this many seconds. */
    static final double FIRST = .5;
    private static final int SOURCES_A_PAGE = 6;
    private static final List<String> DEGREES = List.of("\u7532", "\u7532\u4E0B", "\u4E59\u4E0A", "\u4E59",
            "\u4E59\u4E0B", "\u4E19\u4E0A", "\u4E19");

    private final Script script;
    private final Phrases phrases;
    private final HeritageBook book;

    Reel(Script script, Phrases phrases, HeritageBook book) {
        this.script = script;
        this.phrases = phrases;
        this.book = book;
    }

    Script script() {
        return script;
    }

    Phrases phrases() {
        return phrases;
    }

    /** As {@code film.open} takes it. */
    Map<String, Object> drawing() {
        var scenes = new ArrayList<Map<String, Object>>();
        int from = 0;
        for (var scene : script.scenes()) {
            scenes.add(scene(scene, from));
            from += scene.seconds();
        }
        var drawing = new LinkedHashMap<String, Object>();
        drawing.put("title", script.title());
        drawing.put("subtitle", script.subtitle());
        drawing.put("years", script.years());
        drawing.put("alt", script.alt());
        drawing.put("ends", script.ends());
        drawing.put("words", phrases.words());
        drawing.put("places", places());
        drawing.put("ways", ways());
        drawing.put("scenes", scenes);
        drawing.put("seconds", script.seconds());
        return drawing;
    }

    private Map<String, Object> scene(Scene scene, int from) {
        var drawn = new LinkedHashMap<String, Object>();
        drawn.put("kind", scene.kind());
        drawn.put("from", from);
        drawn.put("seconds", scene.seconds());
        drawn.put("view", scene.view());
        if (scene.isMap()) {
            drawn.put("when", scene.when());
            drawn.put("head", scene.head());
            drawn.put("say", scene.say());
            drawn.put("note", scene.note());
            drawn.put("by", by(scene));
            drawn.put("degree", degree(scene));
            drawn.put("now", scene.now());
            drawn.put("also", scene.also());
            drawn.put("loose", scene.loose());
            drawn.put("ways", scene.ways());
            drawn.put("moves", scene.moves());
            drawn.put("marks", scene.marks());
        }
        if (scene.dispute() != null) {
            drawn.put("question", dispute(scene).question());
        }
        drawn.put("parts", parts(scene));
        return drawn;
    }

    private String by(Scene scene) {
        return phrases.say("by",
                scene.by().stream().map(code -> phrases.source(book, code)).collect(Collectors.joining("\u3001")));
    }

    private String degree(Scene scene) {
        return String.join("\u3001", scene.cites()) + "\u3000"
                + phrases.say("confidence", scene.confidence() == null ? confidence(scene) : scene.confidence());
    }

    /** The lowest degree of what a scene cites. */
    private String confidence(Scene scene) {
        return scene.cites().stream().flatMap(code -> Stream.concat(book.fact(code).map(Fact::confidence).stream(),
                book.route().point(code).map(Route.Point::confidence).stream()))
                .max((a, b) -> DEGREES.indexOf(a) - DEGREES.indexOf(b))
                .orElseThrow(() -> new IllegalArgumentException("No confidence: " + scene.head()));
    }

    /** What comes one after the other on a card: how it reads, and after how many seconds it comes. */
    List<Map<String, Object>> parts(Scene scene) {
        return switch (scene.kind()) {
            case "key" -> timed(scene,
                    scene.rows().stream().map(row -> part("what", row, "text", phrases.rows().get(row))).toList());
            case "versions" -> timed(scene,
                    Stream.concat(dispute(scene).versions().stream().map(version -> part("text", version.text(), "by",
                            version.sources().stream().map(code -> phrases.source(book, code))
                                    .collect(Collectors.joining("\u3001")))),
                            Stream.of(part("text", scene.wording(), "by", "", "said",
                                    phrases.say("wording") + scene.wording()))).toList());
            case "sources" -> pages(scene);
            default -> List.of();
        };
    }

    /** What a card says before anything comes on it. */
    String lead(Scene scene) {
        return scene.dispute() == null ? phrases.say("key") : phrases.say("question", dispute(scene).question());
    }

    private List<Map<String, Object>> timed(Scene scene, List<Map<String, Object>> parts) {
        double read = Captions.characters(lead(scene)), all = read + parts.stream().mapToInt(Reel::length).sum();
        for (var part : parts) {
            part.put("at", FIRST + (scene.seconds() - FIRST) * read / all);
            read += length(part);
        }
        return parts;
    }

    private List<Map<String, Object>> pages(Scene scene) {
        var sources = List.copyOf(sources());
        int pages = (sources.size() + SOURCES_A_PAGE - 1) / SOURCES_A_PAGE, most = (sources.size() + pages - 1) / pages;
        var parts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < pages; i++) {
            var page = sources.subList(i * most, Math.min(sources.size(), (i + 1) * most)).stream()
                    .map(code -> book.source(code).orElseThrow())
                    .map(source -> Map.of("title", source.code() + "\u3000" + source.title(),
                            "body", source.body() + "\uFF0C" + source.date())).toList();
            parts.add(new LinkedHashMap<>(Map.of("sources", page, "at", scene.seconds() * (double) i / pages)));
        }
        return parts;
    }

    /** Every source named anywhere in the film, by number. */
    Set<String> sources() {
        return script.scenes().stream().flatMap(scene -> scene.dispute() == null ? scene.by().stream()
                : dispute(scene).versions().stream().flatMap(version -> version.sources().stream())).sorted()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every number the film rests on. */
    Set<String> cited() {
        return script.scenes().stream()
                .flatMap(scene -> scene.dispute() == null ? scene.cites().stream() : Stream.of(scene.dispute()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The sources that one of these numbers, or what it stands for, rests on. */
    Set<String> sourcesOf(String code) {
        return Stream.of(book.source(code).map(source -> List.of(source.code())), book.fact(code).map(Fact::sources),
                book.dispute(code).map(found ->
                        found.versions().stream().flatMap(version -> version.sources().stream()).toList()),
                book.route().point(code).map(Route.Point::sources),
                book.figures().stream().filter(figure -> figure.code().equals(code)).findFirst().map(Figure::sources))
                .flatMap(found -> found.stream().flatMap(List::stream)).collect(Collectors.toSet());
    }

    private Dispute dispute(Scene scene) {
        return book.dispute(scene.dispute())
                .orElseThrow(() -> new IllegalArgumentException("No dispute " + scene.dispute()));
    }

    private Map<String, Object> places() {
        var places = new LinkedHashMap<String, Object>();
        script.labels().forEach((code, label) -> {
            var point = book.route().point(code);
            var spot = point.map(Route.Point::spot).or(() -> book.site(code).map(site -> site.spots().get(0)))
                    .orElseThrow(() -> new IllegalArgumentException("No place " + code));
            places.put(code, place(label, spot,
                    point.map(Route.Point::radiusKm).orElseGet(() -> book.site(code).orElseThrow().radiusKm())));
        });
        return places;
    }

    private static Map<String, Object> place(String label, Spot spot, int radius) {
        return Map.of("label", label, "longitude", spot.longitude(), "latitude", spot.latitude(), "radius", radius);
    }

    /** Of two versions side by side the one told second is drawn otherwise. */
    private Map<String, Object> ways() {
        var second = book.route().variants().stream().skip(1).map(Route.Point::code).toList();
        var ways = new LinkedHashMap<String, Object>();
        script.scenes().stream().flatMap(scene -> scene.ways().stream()).forEach(code -> {
            var way = book.route().stretches().stream()
                    .filter(stretch -> (stretch.from() + "-" + stretch.to()).equals(code)).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No stretch " + code));
            ways.put(code, Map.of("from", way.from(), "to", way.to(), "certainty", way.certainty(), "second",
                    isOf(second, way)));
        });
        return ways;
    }

    private static boolean isOf(List<String> codes, Stretch way) {
        return codes.contains(way.from()) || codes.contains(way.to());
    }

    private static Map<String, Object> part(String... namesAndValues) {
        var part = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            part.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return part;
    }

    static String said(Map<String, Object> part) {
        return (String) part.getOrDefault("said", part.get("text"));
    }

    private static int length(Map<String, Object> part) {
        return Captions.characters(said(part));
    }
}
