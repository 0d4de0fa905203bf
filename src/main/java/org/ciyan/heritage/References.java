package org.ciyan.heritage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.Wording;

/**
 * All codes and slugs of the folder, collected first; afterwards reads what entries refer to and checks that it exists.
 */
final class References {

    static final Pattern SOURCE = Pattern.compile("S\\d{2,4}");
    static final Pattern FACT = Pattern.compile("F\\d{2,4}");
    static final Pattern DISPUTE = Pattern.compile("D\\d{2,4}");
    static final Pattern SITE = Pattern.compile("P\\d{2,4}");
    static final Pattern FIGURE = Pattern.compile("N\\d{2,4}");
    static final Pattern ROUTE_POINT = Pattern.compile("R\\d{2,4}");
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WHEN = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");

    private final Set<String> codes = new HashSet<>();
    private final Map<String, Set<String>> slugs = new HashMap<>();

    Set<String> codes() {
        return codes;
    }

    /** Registers a code; a second entry with it is a fault, and so is a wrong form. */
    void code(Fields at, String field, String code, Pattern form) {
        if (!form.matcher(code).matches()) {
            at.fault(field, "code-form", code, form.pattern().charAt(0));
        } else if (!codes.add(code)) {
            at.fault(field, "twice", code);
        }
    }

    void slug(Fields at, String kind, String slug) {
        slugs.computeIfAbsent(kind, k -> new HashSet<>()).add(slug);
        if (!SLUG.matcher(slug).matches()) {
            at.fault(slug, "bad-short-name", slug);
        }
    }

    /** The sources of the entry; none is a fault. */
    List<String> sources(Fields entry) {
        var sources = codes(entry, "sources", SOURCE);
        if (sources.isEmpty() && entry.has("sources")) {
            entry.fault("sources", "no-source");
        }
        return sources;
    }

    List<String> facts(Fields entry) {
        return entry.has("facts") ? codes(entry, "facts", FACT) : List.of();
    }

    List<String> disputes(Fields entry) {
        return entry.has("disputes") ? codes(entry, "disputes", DISPUTE) : List.of();
    }

    List<String> slugs(Fields entry, String field, String kind) {
        return entry.has(field) ? known(entry, field, slug -> hasSlug(kind, slug), "unknown-slug") : List.of();
    }

    /** Codes of the given form that exist. */
    List<String> codes(Fields entry, String field, Pattern form) {
        return known(entry, field, code -> form.matcher(code).matches() && codes.contains(code), "unknown-code");
    }

    /** Points of a map: route points by their code, sites by their slug. */
    List<String> points(Fields entry) {
        return known(entry, "points", point -> ROUTE_POINT.matcher(point).matches() && codes.contains(point)
                || hasSlug(Card.SITE, point), "unknown-point");
    }

    /** Codes of any kind. */
    List<String> anything(Fields entry, String field) {
        return known(entry, field, codes::contains, "unknown-code");
    }

    boolean hasSlug(String kind, String slug) {
        return slugs.getOrDefault(kind, Set.of()).contains(slug);
    }

    private static List<String> known(Fields entry, String field, Predicate<String> known, String fault) {
        return entry.texts(field).stream().filter(name -> {
            if (!known.test(name)) {
                entry.fault(field, fault, name);
            }
            return known.test(name);
        }).toList();
    }

    static String confidence(Fields entry) {
        var confidence = entry.text("confidence", 20);
        if (!confidence.isEmpty() && Wording.DEGREES.stream().noneMatch(confidence::startsWith)) {
            entry.fault("confidence", "confidence", confidence, String.join(", ", Wording.DEGREES));
        }
        return confidence;
    }

    /** A month or a day. */
    static String when(Fields entry, String field) {
        var when = entry.text(field, 10);
        if (!when.isEmpty() && !WHEN.matcher(when).matches()) {
            entry.fault(field, "not-a-month-or-day", field, when);
            return "";
        }
        return when;
    }

    static String whenOrNull(Fields entry, String field) {
        return entry.has(field) ? when(entry, field) : null;
    }

    static boolean flag(Fields entry, String field, boolean otherwise) {
        return entry.has(field) ? entry.oneOf(field, List.of("true", "false")).equals("true") : otherwise;
    }
}
