package org.ciyan.heritage.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Route;
import org.ciyan.heritage.Site;
import org.ciyan.heritage.Source;
import org.ciyan.heritage.StoryMap;
import org.ciyan.heritage.web.Footnotes.Mark;
import org.omnifaces.cdi.Param;

/** The map: a story in steps, or all places; and everything on it as text, too. */
@Named
@RequestScoped
public class MapView {

    private static final String PLACES = "places";

    @Inject @Param String map;
    @Inject @Param String site;
    @Inject Heritage heritage;

    private HeritageBook book;
    private StoryMap story;
    private List<Step> steps;
    private List<Leg> legs;
    private List<Variant> variants;
    private List<Mark> mainForce;
    private List<Source> sources;

    @PostConstruct
    void load() {
        book = heritage.book();
        story = map == null || map.isBlank() ? (site == null && !book.maps().isEmpty() ? book.maps().get(0) : null)
                : book.map(map).orElse(null);
        var notes = new Footnotes(book);
        steps = story == null ? List.of() : story.steps().stream()
                .map(step -> new Step(step.title(), step.text(), notes.marks(rested(step)))).toList();
        var route = book.route();
        variants = route.variants().stream().map(point -> new Variant(point, notes.marks(point.sources()))).toList();
        legs = route.stretches().stream().map(stretch ->
                new Leg(stretch, name(stretch.from()), name(stretch.to()), notes.marks(stretch.sources()))).toList();
        mainForce = route.mainForce() == null ? List.of() : notes.marks(route.mainForce().sources());
        sources = notes.sources();
    }

    /** The sources that a step cites, directly or through facts. */
    private List<String> rested(StoryMap.Step step) {
        return step.citations().stream().flatMap(code -> book.fact(code).map(fact -> fact.sources().stream())
                .orElseGet(() -> List.of(code).stream())).distinct().toList();
    }

    private String name(String point) {
        return book.route().point(point).orElseThrow().spot().name();
    }

    public StoryMap getStory() { return story; }
    public String getId() { return story == null ? PLACES : story.id(); }
    public String getSite() { return site == null || book.site(site).isEmpty() ? "" : site; }
    public List<StoryMap> getMaps() { return book.maps(); }
    public List<Step> getSteps() { return steps; }
    public List<Site> getSites() { return book.sites(); }
    public List<Variant> getVariants() { return variants; }
    public List<Leg> getLegs() { return legs; }
    public Route.MainForce getMainForce() { return book.route().mainForce(); }
    public List<Mark> getMainForceMarks() { return mainForce; }
    public List<Source> getSources() { return sources; }

    /** A step of the story as text. */
    public record Step(String title, String text, List<Mark> marks) { }

    /** A stretch of the route as text. */
    public record Leg(Route.Stretch stretch, String from, String to, List<Mark> marks) { }

    /** A point on one of several alternative versions of the route. */
    public record Variant(Route.Point point, List<Mark> marks) { }
}
