package org.ciyan.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;

/** Finds courses, passages and heritage. */
@ApplicationScoped
@Transactional
public class Search {

    private static final int MOST = 200;
    private static final int PASSAGES = 3;
    private static final int CARDS = 12;

    @Inject Catalogue catalogue;
    @Inject Shelves shelves;

    private volatile Reading reading = new Reading(Set.of(), null);

    /** An index, and the versions it was built from. */
    private record Reading(Set<Long> versions, SearchIndex index) { }

    /** Without a text: the courses that fit, in the order of the catalogue. With one: the best first. */
    public Results find(Wanted wanted) {
        var courses = catalogue.rows().stream().filter(row -> fits(row, wanted))
                .collect(Collectors.toMap(CourseRow::slug, row -> row, (a, b) -> a, LinkedHashMap::new));
        if (!wanted.isAsking()) {
            return new Results(courses.values().stream().map(Search::untouched).toList(), List.of(), Set.of());
        }
        var index = index();
        var found = index.find(wanted.text(), MOST);
        var heritage = wanted.isNarrowed() ? List.<Found>of()
                : found.stream().filter(f -> f.kind() != Kind.COURSE && f.kind() != Kind.PASSAGE).limit(CARDS).toList();
        return new Results(hits(courses, found), heritage, index.understoodAs(wanted.text()));
    }

    private static boolean fits(CourseRow row, Wanted wanted) {
        return (Wanted.blank(wanted.category()) || row.category().equals(wanted.category()))
                && (Wanted.blank(wanted.form()) || row.form().equals(wanted.form()))
                && (Wanted.blank(wanted.audience()) || row.audience().contains(wanted.audience()))
                && (Wanted.blank(wanted.site()) || row.sites().contains(wanted.site()))
                && (wanted.minutes() == null || row.minutes() <= wanted.minutes());
    }

    private static Results.Hit untouched(CourseRow row) {
        return new Results.Hit(row, List.of(new Found.Piece(row.title(), false)), List.of());
    }

    /** In the order of each course's best hit. */
    private static List<Results.Hit> hits(Map<String, CourseRow> courses, List<Found> found) {
        var bySlug = found.stream().filter(f -> f.kind() == Kind.COURSE || f.kind() == Kind.PASSAGE)
                .filter(f -> courses.containsKey(f.slug()))
                .collect(Collectors.groupingBy(Found::slug, LinkedHashMap::new, Collectors.toList()));
        return bySlug.entrySet().stream().map(e -> hit(courses.get(e.getKey()), e.getValue())).toList();
    }

    private static Results.Hit hit(CourseRow row, List<Found> found) {
        var title = found.stream().filter(f -> f.kind() == Kind.COURSE).findFirst().map(Found::title)
                .orElse(untouched(row).title());
        return new Results.Hit(row, title, found.stream().filter(Found::isPassage).limit(PASSAGES).toList());
    }

    /** The current index, rebuilt if other versions are published by now, perhaps by another node. */
    private SearchIndex index() {
        var published = catalogue.publishedIds();
        if (!published.equals(reading.versions())) {
            synchronized (this) {
                if (!published.equals(reading.versions())) {
                    reading = new Reading(published, new SearchIndex(shelves.entries(), Synonyms.shipped()));
                }
            }
        }
        return reading.index();
    }
}
