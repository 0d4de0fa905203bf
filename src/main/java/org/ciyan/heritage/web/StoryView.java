package org.ciyan.heritage.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Card;
import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.Story;
import org.ciyan.kernel.NotFound;
import org.omnifaces.cdi.Param;

/** One story. */
@Named
@RequestScoped
public class StoryView {

    @Inject @Param String slug;
    @Inject Heritage heritage;

    private Story story;
    private Sheet sheet;

    @PostConstruct
    void load() {
        var book = heritage.book();
        story = book.story(slug).orElseThrow(() -> new NotFound("story " + slug));
        var notes = new Footnotes(book);
        var neighbours =
                Stream.concat(story.figures().stream().flatMap(figure -> book.card(Card.FIGURE, figure).stream()),
                        story.sites().stream().flatMap(site -> book.card(Card.SITE, site).stream())).toList();
        sheet = Sheet.of(book, notes.statement(story.text(), story.confidence(), story.sources()), notes, story.facts(),
                List.of(), neighbours);
    }

    public Story getStory() { return story; }
    public Sheet getSheet() { return sheet; }
}
