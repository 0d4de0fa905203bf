package org.ciyan.heritage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ciyan.heritage.Site.Spot;
import org.ciyan.platform.text.Fields;

/** Reads sites, figures and stories. */
final class CardReader {

    private final References references;
    private final Optional<Fields> sites;
    private final Optional<Fields> figures;
    private final Optional<Fields> stories;
    private final Map<String, List<Spot>> placed = new HashMap<>();

    CardReader(References references, Optional<Fields> sites, Optional<Fields> figures, Optional<Fields> stories) {
        this.references = references;
        this.sites = sites;
        this.figures = figures;
        this.stories = stories;
        note(sites, Card.SITE, References.SITE);
        note(figures, Card.FIGURE, References.FIGURE);
        note(stories, Card.STORY, null);
    }

    private void note(Optional<Fields> group, String kind, Pattern form) {
        group.ifPresent(entries -> entries.names().forEach(slug -> {
            references.slug(entries, kind, slug);
            if (form != null) {
                entries.group(slug).filter(entry -> entry.has("code"))
                        .ifPresent(entry -> references.code(entry, "code", entry.text("code", 10), form));
            }
        }));
    }

    List<Site> sites() {
        sites.ifPresent(entries -> entries.names()
                .forEach(slug -> entries.group(slug).ifPresent(entry -> placed.put(slug, spots(entry)))));
        return HeritageReader.each(sites, this::site);
    }

    private Site site(String slug, Fields entry) {
        var near = entry.textOrNull("near", 80);
        if (near != null && !references.hasSlug(Card.SITE, near)) {
            entry.fault("near", "unknown-slug", near);
        }
        var spots = spots(entry).isEmpty() && near != null ? placed.getOrDefault(near, List.of()) : spots(entry);
        if (spots.isEmpty()) {
            entry.fault("longitude", "no-place", slug);
        }
        var name = entry.text("name", 60);
        return new Site(slug, entry.text("code", 10), name, entry.has("label") ? entry.text("label", 12) : name,
                entry.text("protection", 200), entry.text("place", 100), near, entry.number("radius-km", 1, 100), spots,
                entry.text("happened", 600), entry.text("teaches", 200), references.sources(entry),
                references.facts(entry), references.disputes(entry));
    }

    /** Its own coordinates: one pair, or several with names. */
    private static List<Spot> spots(Fields entry) {
        if (entry.has("points")) {
            return entry.groups("points").stream().map(point -> {
                var spot = spot(point);
                point.nothingElse();
                return spot;
            }).toList();
        }
        return entry.has("longitude") || entry.has("latitude") ? List.of(spot(entry)) : List.of();
    }

    static Spot spot(Fields entry) {
        return new Spot(entry.text("name", 60), entry.decimal("longitude", 70, 140), entry.decimal("latitude", 15, 55));
    }

    List<Figure> figures() {
        return HeritageReader.each(figures,
                (slug, entry) -> new Figure(slug, entry.text("code", 10), entry.text("name", 60),
                        entry.textOrNull("life", 40), entry.text("text", 600), entry.text("teaches", 200),
                        references.sources(entry), References.confidence(entry), references.facts(entry),
                        references.disputes(entry)));
    }

    List<Story> stories() {
        return HeritageReader.each(stories,
                (slug, entry) -> new Story(slug, entry.text("title", 60), entry.text("text", 1000),
                        references.slugs(entry, "figures", Card.FIGURE), references.slugs(entry, "sites", Card.SITE),
                        references.sources(entry), references.facts(entry), References.confidence(entry),
                        entry.textOrNull("note", 300)));
    }
}
