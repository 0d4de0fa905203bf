package org.ciyan.heritage;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.TextFaults;
import org.ciyan.platform.text.TextFolder;

/** All that is known of the heritage, as read from its folder. It never changes. */
public final class HeritageBook {

    /** Name of the heritage folder in {@code courses/}, which is not a course. */
    public static final String FOLDER = "heritage";

    private static final char FULL_STOP = '\u3002';

    private final Map<String, Source> sources;
    private final Map<String, Fact> facts;
    private final Map<String, Dispute> disputes;
    private final Map<String, Site> sites;
    private final Map<String, Figure> figures;
    private final Map<String, Story> stories;
    private final Map<String, StoryMap> maps;
    private final List<Moment> timeline;
    private final Route route;
    private final List<ToVerify> toVerify;
    private final Set<String> codes;

    HeritageBook(Contents contents, Set<String> codes) {
        sources = by(Source::code, contents.sources);
        facts = by(Fact::code, contents.facts);
        disputes = by(Dispute::code, contents.disputes);
        sites = by(Site::slug, contents.sites);
        figures = by(Figure::slug, contents.figures);
        stories = by(Story::slug, contents.stories);
        maps = by(StoryMap::id, contents.maps);
        timeline = List.copyOf(contents.timeline);
        route = contents.route;
        toVerify = List.copyOf(contents.toVerify);
        this.codes = Set.copyOf(codes);
    }

    /** @throws TextFaults with every fault of the folder */
    public static HeritageBook read(Path folder) {
        var faults = new ArrayList<Fault>();
        var book = new HeritageReader(TextFolder.read(folder, faults)).read();
        if (!faults.isEmpty()) {
            throw new TextFaults(faults);
        }
        return book;
    }

    public static HeritageBook empty() {
        return new HeritageBook(new Contents(), Set.of());
    }

    /** Whether a source, fact, dispute, figure, site or route point has this code. */
    public boolean knows(String code) {
        return codes.contains(code);
    }

    public List<Source> sources() { return List.copyOf(sources.values()); }
    public List<Fact> facts() { return List.copyOf(facts.values()); }
    public List<Dispute> disputes() { return List.copyOf(disputes.values()); }
    public List<Site> sites() { return List.copyOf(sites.values()); }
    public List<Figure> figures() { return List.copyOf(figures.values()); }
    public List<Story> stories() { return List.copyOf(stories.values()); }
    public List<StoryMap> maps() { return List.copyOf(maps.values()); }
    public List<Moment> timeline() { return timeline; }
    public Route route() { return route; }
    public List<ToVerify> toVerify() { return toVerify; }

    public Optional<Source> source(String code) { return Optional.ofNullable(sources.get(code)); }
    public Optional<Fact> fact(String code) { return Optional.ofNullable(facts.get(code)); }
    public Optional<Dispute> dispute(String code) { return Optional.ofNullable(disputes.get(code)); }
    public Optional<Site> site(String slug) { return Optional.ofNullable(sites.get(slug)); }
    public Optional<Figure> figure(String slug) { return Optional.ofNullable(figures.get(slug)); }
    public Optional<Story> story(String slug) { return Optional.ofNullable(stories.get(slug)); }
    public Optional<StoryMap> map(String id) { return Optional.ofNullable(maps.get(id)); }

    /** What happened from one month to another, both included, in the order of time. */
    public List<Moment> timeline(YearMonth from, YearMonth to) {
        return timeline.stream().filter(moment -> !moment.month().isAfter(to) && !moment.lastMonth().isBefore(from))
                .toList();
    }

    /** @param kind {@code site}, {@code figure} or {@code story} */
    public Optional<Card> card(String kind, String slug) {
        return switch (kind) {
            case Card.SITE -> site(slug).map(this::card);
            case Card.FIGURE -> figure(slug).map(this::card);
            case Card.STORY -> story(slug).map(this::card);
            default -> Optional.empty();
        };
    }

    public Card card(Site site) {
        return new Card(Card.SITE, site.slug(), site.name(), site.happened(), "",
                disputed(site.disputes(), site.facts()));
    }

    public Card card(Figure figure) {
        return new Card(Card.FIGURE, figure.slug(), figure.name(), firstSentence(figure.text()), figure.confidence(),
                disputed(figure.disputes(), figure.facts()));
    }

    public Card card(Story story) {
        return new Card(Card.STORY, story.slug(), story.title(), firstSentence(story.text()), story.confidence(),
                disputed(List.of(), story.facts()));
    }

    private boolean disputed(List<String> own, List<String> restingOn) {
        return !own.isEmpty()
                || restingOn.stream().map(facts::get).anyMatch(fact -> fact != null && !fact.disputes().isEmpty());
    }

    private static String firstSentence(String text) {
        return text.substring(0, text.indexOf(FULL_STOP) + 1 == 0 ? text.length() : text.indexOf(FULL_STOP) + 1);
    }

    private static <T> Map<String, T> by(Function<T, String> name, List<T> entries) {
        var map = new LinkedHashMap<String, T>();
        entries.forEach(entry -> map.put(name.apply(entry), entry));
        return map;
    }

    /** The contents while {@link HeritageReader} fills them. */
    static final class Contents {

        List<Source> sources = List.of();
        List<Fact> facts = List.of();
        List<Dispute> disputes = List.of();
        List<Site> sites = List.of();
        List<Figure> figures = List.of();
        List<Story> stories = List.of();
        List<StoryMap> maps = List.of();
        List<Moment> timeline = List.of();
        Route route = Route.NONE;
        List<ToVerify> toVerify = List.of();
    }
}
