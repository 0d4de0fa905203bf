package org.ciyan.heritage.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Card;
import org.ciyan.heritage.Heritage;

/** All cards, by kind. */
@Named
@RequestScoped
public class CardsView {

    @Inject Heritage heritage;

    public List<Kind> getKinds() {
        var book = heritage.book();
        return List.of(new Kind(Card.SITE, book.sites().stream().map(book::card).toList()),
                new Kind(Card.FIGURE, book.figures().stream().map(book::card).toList()),
                new Kind(Card.STORY, book.stories().stream().map(book::card).toList()));
    }

    public boolean isNone() {
        return getKinds().stream().allMatch(kind -> kind.cards().isEmpty());
    }

    /** Cards of one kind. */
    public record Kind(String name, List<Card> cards) { }
}
