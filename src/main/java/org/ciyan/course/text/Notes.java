package org.ciyan.course.text;

import java.util.ArrayList;
import java.util.List;

import com.vladsch.flexmark.util.sequence.Escaping;

import org.ciyan.platform.text.SourceFile;

/** Footnote numbers of one lesson: a key keeps the number it got when first cited. */
final class Notes {

    static final String DISPUTE = "course.text.dispute";
    private static final int NONE = 0;

    private final SourceFile file;
    private final Bibliography bibliography;
    private final List<String> keys = new ArrayList<>();
    private int disputes;

    Notes(SourceFile file, Bibliography bibliography) {
        this.file = file;
        this.bibliography = bibliography;
    }

    int number(String key, int line) {
        bibliography.cite(file, line, key);
        if (!keys.contains(key)) {
            keys.add(key);
        }
        return keys.indexOf(key) + 1;
    }

    /** Notes the citation without a footnote of its own. */
    int unmarked(String key, int line) {
        bibliography.cite(file, line, key);
        return NONE;
    }

    boolean restsOn(String key, String source) {
        return bibliography.restsOn(key, source);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    /** The box of a dispute; its fixed words are filled in by the page. */
    String box(String key, int line) {
        var dispute = bibliography.dispute(file, line, key);
        if (dispute.isEmpty()) {
            return "";
        }
        var id = "dispute-" + ++disputes;
        var html = new StringBuilder("<aside class=\"dispute\" aria-labelledby=\"" + id + "\"><h3 id=\"" + id
                + "\"><span class=\"label\" data-word=\"" + DISPUTE + "\"></span>" + escaped(dispute.get().question()) + "</h3><ul>");
        for (var saying : dispute.get().sayings()) {
            html.append("<li>").append(escaped(saying.text()));
            saying.sources().forEach(source -> html.append(mark(source, number(source, line))));
            html.append("</li>");
        }
        return html.append("</ul><p class=\"wording\">").append(escaped(dispute.get().wording())).append("</p></aside>\n").toString();
    }

    static String mark(String key, int number) {
        return number == NONE ? "" : "<a class=\"cite\" href=\"#fn-" + escaped(key) + "\">" + number + "</a>";
    }

    private static String escaped(String text) {
        return Escaping.escapeHtml(text, false);
    }
}
