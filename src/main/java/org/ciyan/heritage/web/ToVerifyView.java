package org.ciyan.heritage.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.heritage.Heritage;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.ToVerify;

/** What the county's historians still have to verify, with the statements that depend on it. */
@Named
@RequestScoped
public class ToVerifyView {

    @Inject Heritage heritage;

    public List<Item> getItems() {
        var book = heritage.book();
        return book.toVerify().stream().map(matter ->
                new Item(matter, matter.concerns().stream().map(code -> new Concern(code, text(book, code))).toList()))
                .toList();
    }

    /** The text, title or name of what the code refers to. */
    private static String text(HeritageBook book, String code) {
        return switch (code.charAt(0)) {
            case 'F' -> book.fact(code).orElseThrow().text();
            case 'D' -> book.dispute(code).orElseThrow().question();
            case 'S' -> book.source(code).orElseThrow().title();
            case 'R' -> book.route().point(code).orElseThrow().spot().name();
            case 'P' -> book.sites().stream().filter(site -> site.code().equals(code)).findFirst().orElseThrow().name();
            default -> book.figures().stream().filter(figure -> figure.code().equals(code)).findFirst()
                    .orElseThrow().name();
        };
    }

    /** One matter to verify. */
    public record Item(ToVerify matter, List<Concern> concerns) { }

    /** A statement that depends on it. */
    public record Concern(String code, String text) { }
}
