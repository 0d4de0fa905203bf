package org.ciyan.search.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.conversion.Kind;
import org.ciyan.course.CourseRow;
import org.ciyan.course.Lesson;
import org.ciyan.course.text.CourseReader;
import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.Site;
import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Progress;
import org.ciyan.plan.Standings;
import org.ciyan.search.Results;
import org.ciyan.search.Search;
import org.ciyan.search.Wanted;
import org.omnifaces.cdi.Param;

/** What one can study, found by text and conditions; what is owed and begun first, what is completed last. */
@Named
@RequestScoped
public class FindView {

    static final List<Integer> LENGTHS = List.of(30, 60, 90);

    @Inject @Param String query;
    @Inject @Param String category;
    @Inject @Param String form;
    @Inject @Param String audience;
    @Inject @Param Integer minutes;
    @Inject @Param String site;
    @Inject Search search;
    @Inject Heritage heritage;
    @Inject Learning learning;
    @Inject Standings standings;
    @Inject CurrentUser user;

    private Wanted wanted;
    private Results results;
    private List<Site> sites;
    private Map<String, Progress> begun = Map.of();
    private boolean owing;

    @PostConstruct
    void load() {
        wanted = new Wanted(query, category, form, audience, minutes, site);
        results = search.find(wanted);
        sites = sites(isAsking() || isNarrowed() ? search.find(Wanted.ANYTHING) : results);
        if (user.isCadre()) {
            begun = learning.begun(user.cadreId()).stream()
                    .collect(Collectors.toMap(Progress::slug, p -> p, (newest, older) -> newest));
            owing = standings.of(user.cadreId(), null).getShort().stream()
                    .flatMap(requirement -> requirement.tests().stream())
                    .anyMatch(test -> !test.met() && test.kind() == Kind.ONLINE);
        }
    }

    /**
     * The best first if there is a search text; else courses in progress, then those not begun, then completed ones.
     */
    public List<Results.Hit> getCourses() {
        if (wanted.isAsking()) {
            return results.courses();
        }
        return results.courses().stream()
                .sorted(Comparator.comparingInt(hit -> turn(begun.get(hit.course().slug())))).toList();
    }

    private static int turn(Progress progress) {
        return progress == null ? 1 : progress.isCompleted() ? 2 : 0;
    }

    /** The user's progress in a course; null if it is not begun. */
    public Progress progress(String slug) {
        return begun.get(slug);
    }

    /** Whether completing it would bring hours that the plan still asks for. */
    public boolean owed(String slug) {
        return owing && turn(begun.get(slug)) < 2;
    }

    /** The kinds of its lessons other than text, by name. */
    public List<String> played(CourseRow course) {
        return course.kinds().stream().filter(kind -> kind != Lesson.Kind.TEXT).map(Lesson.Kind::name).toList();
    }

    public Results getResults() { return results; }
    public boolean isAsking() { return wanted.isAsking(); }
    public boolean isNarrowed() { return wanted.isNarrowed(); }
    public Wanted getWanted() { return wanted; }
    public List<String> getCategories() { return CourseReader.CATEGORIES; }
    public List<String> getForms() { return CourseReader.FORMS; }
    public List<String> getAudiences() { return CourseReader.AUDIENCES; }
    public List<Integer> getLengths() { return LENGTHS; }

    private List<Site> sites(Results found) {
        var taught = found.courses().stream().flatMap(hit -> hit.course().sites().stream()).collect(Collectors.toSet());
        return heritage.book().sites().stream().filter(site -> taught.contains(site.slug())).toList();
    }

    /** Sites that some course is about, in the order of the heritage book. */
    public List<Site> getSites() { return sites; }
}
