package org.ciyan.heritage.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.ciyan.heritage.Card;
import org.ciyan.heritage.Fact;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Source;
import org.ciyan.heritage.web.Footnotes.Box;
import org.ciyan.heritage.web.Footnotes.Statement;

/**
 * What the pages of a site, a figure and a story have in common: the statement itself, facts, disputes, sources,
 * neighbours.
 */
public record Sheet(Statement first, List<Statement> facts, List<Box> disputes, List<Source> sources,
        List<Card> neighbours) {

    /** @param own disputes of the card itself; those of its facts come after */
    static Sheet of(HeritageBook book, Statement first, Footnotes notes, List<String> facts, List<String> own,
            List<Card> neighbours) {
        var disputes = new LinkedHashSet<>(own);
        facts.stream().map(code -> book.fact(code).orElseThrow()).map(Fact::disputes).forEach(disputes::addAll);
        var statements = notes.facts(facts);
        var boxes = notes.boxes(new ArrayList<>(disputes));
        return new Sheet(first, statements, boxes, notes.sources(),
                neighbours.stream().filter(Objects::nonNull).distinct().toList());
    }
}
