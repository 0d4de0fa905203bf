package org.ciyan.course.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ciyan.course.text.CitationText.Kind;
import org.ciyan.heritage.Card;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.heritage.Moment;
import org.ciyan.heritage.StoryMap;
import org.ciyan.platform.text.SourceFile;

/**
 * Cards, maps and the timeline out of the heritage book. The facts and sources they cite are added to the course's
 * bibliography if they are not there yet.
 */
final class HeritageBlocks {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

    private final SourceFile file;
    private final Notes notes;
    private final HeritageBook book;

    HeritageBlocks(SourceFile file, Notes notes, HeritageBook book) {
        this.file = file;
        this.notes = notes;
        this.book = book;
    }

    /** @param named {@code site:longjia-dawu} */
    String card(String named, int line) {
        int colon = named.indexOf(':');
        var card = colon < 0
                ? Optional.<Card>empty() : book.card(named.substring(0, colon), named.substring(colon + 1));
        if (card.isEmpty()) {
            file.fault(line, "unknown-card", named);
        }
        return card.map(HeritageBlocks::card).orElse("");
    }

    private static String card(Card card) {
        return "<aside class=\"card\" data-card=\"" + card.kind() + ":" + card.slug() + "\"><p class=\"label\">"
                + Markup.word("card-" + card.kind())
                + "</p><p class=\"name\"><a href=\""
                + Markup.page("/heritage/" + card.kind() + "?slug=" + card.slug()) + "\">"
                + Markup.escaped(card.name()) + "</a></p><p>" + Markup.escaped(card.line()) + "</p>"
                + (card.confidence().isEmpty() ? "" : "<p class=\"small\">" + Markup.word("confidence") + " "
                        + Markup.escaped(card.confidence()) + "</p>")
                + (card.disputed() ? "<p class=\"small\">" + Markup.word("dispute") + "</p>" : "") + "</aside>\n";
    }

    String map(String id, int line) {
        var map = book.map(id);
        if (map.isEmpty()) {
            file.fault(line, "unknown-map", id);
            return "";
        }
        var html = new StringBuilder("<figure class=\"story-map\" data-map=\"" + id + "\">")
                .append(Markup.caption("map", map.get().title()))
                .append(Markup.paragraphs("small", map.get().note(), "")).append("<ol>");
        map.get().steps().forEach(step -> html.append(step(step, line)));
        return html.append("</ol></figure>\n").toString();
    }

    private String step(StoryMap.Step step, int line) {
        return "<li><strong>" + Markup.escaped(step.title()) + "</strong><p>" + Markup.escaped(step.text())
                + marks(step.citations(), line) + "</p></li>";
    }

    String timeline(String from, String to, int line) {
        boolean months = MONTH.matcher(from).matches() && to != null && MONTH.matcher(to).matches();
        if (!months || YearMonth.parse(from).isAfter(YearMonth.parse(to))) {
            file.fault(line, "bad-months", from + (to == null ? "" : " " + to));
            return "";
        }
        var moments = book.timeline(YearMonth.parse(from), YearMonth.parse(to));
        if (moments.isEmpty()) {
            file.fault(line, "no-moments", from, to);
        }
        var html = new StringBuilder("<figure class=\"timeline\"><figcaption>"
                + "<span class=\"label\" data-word=\"course.text.timeline\"></span>")
                .append(Markup.day(from)).append(" – ").append(Markup.day(to)).append("</figcaption><ol>");
        moments.forEach(moment -> html.append(moment(moment, line)));
        return html.append("</ol></figure>\n").toString();
    }

    private String moment(Moment moment, int line) {
        var html = new StringBuilder("<li><p class=\"when\">").append(Markup.day(moment.when()));
        if (moment.until() != null) {
            html.append(" – ").append(Markup.day(moment.until()));
        }
        html.append("</p><p><strong>").append(Markup.escaped(moment.title())).append("</strong></p><p>")
                .append(Markup.escaped(moment.text()))
                .append(marks(moment.facts(), line)).append("</p>");
        moment.disputes().stream().flatMap(code -> book.dispute(code).stream())
                .forEach(dispute -> html.append("<p class=\"small\">").append(Markup.word("dispute")).append(" · ")
                        .append(Markup.escaped(dispute.wording())).append("</p>"));
        return html.append("</li>").toString();
    }

    private String marks(List<String> codes, int line) {
        var known = new ArrayList<String>();
        for (var code : codes) {
            if (book.fact(code).isPresent() || book.source(code).isPresent()) {
                bring(code);
                known.add(code);
            }
        }
        return notes.marks(file, line, known);
    }

    private void bring(String code) {
        book.source(code).ifPresent(source ->
                notes.bring(new CitationText(Kind.SOURCE, code, source.title(), source.body(), source.date(),
                        source.confidence(), source.url(), List.of())));
        book.fact(code).ifPresent(fact -> {
            if (notes.bring(new CitationText(Kind.FACT, code, fact.text(), null, null, fact.confidence(),
                    null, fact.sources()))) {
                fact.sources().forEach(this::bring);
            }
        });
    }
}
