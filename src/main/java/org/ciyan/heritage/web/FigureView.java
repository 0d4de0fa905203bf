package org.ciyan.heritage.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Figure;
import org.ciyan.heritage.Heritage;
import org.ciyan.kernel.NotFound;
import org.omnifaces.cdi.Param;

/** One person, or a few who belong together. */
@Named
@RequestScoped
public class FigureView {

    @Inject @Param String slug;
    @Inject Heritage heritage;

    private Figure figure;
    private Sheet sheet;

    @PostConstruct
    void load() {
        var book = heritage.book();
        figure = book.figure(slug).orElseThrow(() -> new NotFound("figure " + slug));
        var notes = new Footnotes(book);
        sheet = Sheet.of(book, notes.statement(figure.text(), figure.confidence(), figure.sources()), notes,
                figure.facts(), figure.disputes(),
                book.stories().stream().filter(story -> story.figures().contains(slug)).map(book::card).toList());
    }

    public Figure getFigure() { return figure; }
    public Sheet getSheet() { return sheet; }
}
