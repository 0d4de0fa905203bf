package org.ciyan.films;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ciyan.platform.text.Fields;

/**
 * One scene of a script. {@code kind} is title, key, map, versions or sources; what a kind has no use for is empty or
 * null.
 *
 * @param view longitude, latitude, kilometres from left to right; null where there is no map
 * @param now places told of, {@code also} shown for their place, {@code loose} part of no way: each with the side its
 *         name stands on
 * @param ways stretches of the route that are drawn, as {@code R01-R02}
 * @param moves what followed what, as {@code from → to}
 */
record Scene(String kind, int seconds, List<Double> view, String when, String head, String say, String note,
        List<String> cites, List<String> by, String confidence, Map<String, String> now, Map<String, String> also,
        Map<String, String> loose, List<String> ways, List<List<String>> moves, List<Map<String, Object>> marks,
        List<String> rows, String dispute, String wording) {

    static final String MAP = "map";
    private static final List<String> KINDS = List.of("title", "key", MAP, "versions", "sources");
    private static final List<String> SIDES = List.of("left", "right", "above", "below", "beyond");

    static Scene read(Fields fields) {
        var kind = fields.has("kind") ? fields.oneOf("kind", KINDS) : MAP;
        boolean map = kind.equals(MAP);
        var scene = new Scene(kind, fields.number("seconds", 1, 30),
                map || kind.equals("title") ? numbers(fields, "view") : null, map ? fields.text("when", 20) : null,
                map ? fields.text("head", 12) : null, map ? fields.text("say", 60) : null,
                fields.textOrNull("note", 40), map ? fields.texts("cites") : List.of(),
                map ? fields.texts("by") : List.of(), fields.textOrNull("confidence", 20), sides(fields, "now"),
                sides(fields, "also"), sides(fields, "loose"), texts(fields, "ways"),
                texts(fields, "moves").stream().map(move -> List.of(move.split(" \u2192 "))).toList(),
                marks(fields), texts(fields, "rows"), kind.equals("versions") ? fields.text("dispute", 4) : null,
                kind.equals("versions") ? fields.text("wording", 80) : null);
        fields.nothingElse();
        return scene;
    }

    boolean isMap() {
        return kind.equals(MAP);
    }

    static Map<String, String> sides(Fields fields, String name) {
        var sides = new LinkedHashMap<String, String>();
        if (fields.has(name)) {
            fields.group(name)
                    .ifPresent(places -> places.names().forEach(place -> sides.put(place, places.oneOf(place, SIDES))));
        }
        return sides;
    }

    private static List<Map<String, Object>> marks(Fields fields) {
        return fields.has("marks") ? fields.groups("marks").stream().map(Scene::mark).toList() : List.of();
    }

    private static Map<String, Object> mark(Fields fields) {
        var mark = new LinkedHashMap<String, Object>(Map.of("label", fields.text("label", 12)));
        if (fields.has("zone")) {
            mark.put("zone", fields.text("zone", 40));
            mark.put("km", numbers(fields, "km"));
        } else {
            mark.put("arrow", fields.text("arrow", 40));
            mark.put("bearing", fields.number("bearing", 0, 359));
            mark.put("km", fields.number("km", 1, 100));
            mark.put("at", fields.oneOf("at", SIDES));
        }
        fields.nothingElse();
        return mark;
    }

    private static List<Double> numbers(Fields fields, String name) {
        return fields.texts(name).stream().map(Double::valueOf).toList();
    }

    private static List<String> texts(Fields fields, String name) {
        return fields.has(name) ? fields.texts(name) : List.of();
    }
}
