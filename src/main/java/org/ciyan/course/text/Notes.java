package org.ciyan.course.text;

import java.util.ArrayList;
import java.util.List;

import org.ciyan.platform.text.Fields;
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
        return number(file, key, line);
    }

    private int number(SourceFile by, String key, int line) {
        bibliography.cite(by, line, key);
        if (!keys.contains(key)) {
            keys.add(key);
        }
        return keys.indexOf(key) + 1;
    }

    /** Records the citation without a footnote of its own. */
    int unmarked(String key, int line) {
        bibliography.cite(file, line, key);
        return NONE;
    }

    /** The marks of the keys in a field of another file of this lesson. */
    String marks(Fields fields, String name) {
        return marks(fields.file(), fields.line(name), fields.texts(name));
    }

    /** The marks of these keys; a source already named by a fact before it gets none of its own. */
    String marks(SourceFile by, int line, List<String> keys) {
        var marks = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            if (keys.subList(0, i).stream().anyMatch(before -> restsOn(before, key))) {
                bibliography.cite(by, line, key);
            } else {
                marks.append(mark(key, number(by, key, line)));
            }
        }
        return marks.toString();
    }

    /**
     * Adds to the bibliography an entry that a heritage block brings along.
     *
     * @return whether it is new
     */
    boolean bring(CitationText entry) {
        return bibliography.bring(entry);
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
                + "\"><span class=\"label\" data-word=\"" + DISPUTE + "\"></span>"
                + Markup.escaped(dispute.get().question()) + "</h3><ul>");
        for (var saying : dispute.get().sayings()) {
            html.append("<li>").append(Markup.escaped(saying.text()));
            saying.sources().forEach(source -> html.append(mark(source, number(source, line))));
            html.append("</li>");
        }
        return html.append("</ul><p class=\"wording\">").append(Markup.escaped(dispute.get().wording()))
                .append("</p></aside>\n").toString();
    }

    static String mark(String key, int number) {
        return number == NONE ? "" : "<a class=\"cite\" href=\"#fn-" + Markup.escaped(key) + "\">" + number + "</a>";
    }
}
