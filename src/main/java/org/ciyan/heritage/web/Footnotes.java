package org.ciyan.heritage.web;

import java.util.ArrayList;
import java.util.List;

import org.ciyan.heritage.Dispute;
import org.ciyan.heritage.Fact;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Source;

/** The footnotes of one page: a source keeps the number it got when first cited. */
public final class Footnotes {

    private final HeritageBook book;
    private final List<String> cited = new ArrayList<>();

    Footnotes(HeritageBook book) {
        this.book = book;
    }

    List<Mark> marks(List<String> sources) {
        return sources.stream().map(code -> {
            if (!cited.contains(code)) {
                cited.add(code);
            }
            return new Mark(cited.indexOf(code) + 1, code);
        }).toList();
    }

    Statement statement(String text, String confidence, List<String> sources) {
        return new Statement(text, confidence, marks(sources), false);
    }

    List<Statement> facts(List<String> codes) {
        return codes.stream().map(code -> book.fact(code).orElseThrow()).map(this::statement).toList();
    }

    private Statement statement(Fact fact) {
        return new Statement(fact.text(), fact.confidence(), marks(fact.sources()), !fact.disputes().isEmpty());
    }

    List<Box> boxes(List<String> codes) {
        return codes.stream().distinct().map(code -> book.dispute(code).orElseThrow()).map(this::box).toList();
    }

    private Box box(Dispute dispute) {
        return new Box(dispute.code(), dispute.question(), dispute.versions().stream()
                .map(version -> new Side(version.text(), marks(version.sources()))).toList(),
                dispute.wording(), dispute.open());
    }

    /** The sources cited so far, in the order of their numbers. */
    List<Source> sources() {
        return cited.stream().map(code -> book.source(code).orElseThrow()).toList();
    }

    /** A number in the text that leads to a source below. */
    public record Mark(int number, String code) { }

    /** A sentence, its confidence ("" if only the sources have one), its sources, and whether it is disputed. */
    public record Statement(String text, String confidence, List<Mark> marks, boolean disputed) { }

    /** A dispute as shown on a page. */
    public record Box(String code, String question, List<Side> sides, String wording, boolean open) { }

    /** What one side says. */
    public record Side(String text, List<Mark> marks) { }
}
