package org.ciyan.heritage.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Card;
import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Moment;
import org.ciyan.heritage.Source;
import org.ciyan.heritage.web.Footnotes.Box;
import org.ciyan.heritage.web.Footnotes.Statement;

/** What happened when, year by year. */
@Named
@RequestScoped
public class TimelineView {

    @Inject Heritage heritage;

    private final List<Year> years = new ArrayList<>();
    private List<Source> sources;

    @PostConstruct
    void load() {
        var book = heritage.book();
        var notes = new Footnotes(book);
        var byYear = new LinkedHashMap<Integer, List<Line>>();
        book.timeline().forEach(moment -> byYear.computeIfAbsent(moment.month().getYear(), year -> new ArrayList<>())
                .add(line(book, moment, notes)));
        byYear.forEach((year, lines) -> years.add(new Year(year, lines)));
        sources = notes.sources();
    }

    private static Line line(HeritageBook book, Moment moment, Footnotes notes) {
        var rested = new LinkedHashSet<String>();
        moment.facts().forEach(code -> rested.addAll(book.fact(code).orElseThrow().sources()));
        var confidence = moment.facts().stream().map(code -> book.fact(code).orElseThrow().confidence())
                .distinct().toList();
        return new Line(moment, notes.statement(moment.text(), String.join(" / ", confidence), List.copyOf(rested)),
                moment.sites().stream().flatMap(site -> book.card(Card.SITE, site).stream()).toList(),
                notes.boxes(moment.disputes()));
    }

    public List<Year> getYears() { return years; }
    public List<Source> getSources() { return sources; }

    /** One year. */
    public record Year(int number, List<Line> lines) { }

    /** One moment with its sources, sites and disputes. */
    public record Line(Moment moment, Statement statement, List<Card> sites, List<Box> disputes) { }
}
