package org.ciyan.heritage.web;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Card;
import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Site;
import org.ciyan.kernel.NotFound;
import org.omnifaces.cdi.Param;

/** One site. */
@Named
@RequestScoped
public class SiteView {

    @Inject @Param String slug;
    @Inject Heritage heritage;

    private Site site;
    private Sheet sheet;

    @PostConstruct
    void load() {
        var book = heritage.book();
        site = book.site(slug).orElseThrow(() -> new NotFound("site " + slug));
        var notes = new Footnotes(book);
        sheet = Sheet.of(book, notes.statement(site.happened(), "", site.sources()), notes, site.facts(),
                site.disputes(), neighbours(book));
    }

    /** Stories about the site, then other sites with the same coordinates. */
    private List<Card> neighbours(HeritageBook book) {
        var cards = new ArrayList<Card>();
        book.stories().stream().filter(story -> story.sites().contains(site.slug())).map(book::card)
                .forEach(cards::add);
        book.sites().stream().filter(neighbour -> !neighbour.equals(site) && here(neighbour)).map(book::card)
                .forEach(cards::add);
        return cards;
    }

    private boolean here(Site neighbour) {
        return neighbour.spots().size() == 1 && site.spots().size() == 1
                && neighbour.spots().get(0).longitude() == site.spots().get(0).longitude()
                && neighbour.spots().get(0).latitude() == site.spots().get(0).latitude();
    }

    public Site getSite() { return site; }
    public Sheet getSheet() { return sheet; }
}
