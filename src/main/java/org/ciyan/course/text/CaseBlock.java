package org.ciyan.course.text;

import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** A case to be discussed in steps. The reference answer of each step opens on request. */
final class CaseBlock {

    private final SourceFile file;
    private final Notes notes;
    private final String id;
    private int steps;

    CaseBlock(SourceFile file, Notes notes, String id) {
        this.file = file;
        this.notes = notes;
        this.id = id;
    }

    String html() {
        var fields = file.yaml();
        var html = new StringBuilder(
                "<div class=\"case\" data-case=\"" + id + "\" role=\"group\" aria-labelledby=\"" + id + "\">")
                .append(Markup.heading(id, "case", fields.text("title", 120)))
                .append(Markup.paragraphs("situation", fields.text("situation", 1500), notes.marks(fields, "source")))
                .append("<ol class=\"steps\">");
        fields.groups("steps").forEach(step -> html.append(step(step)));
        fields.nothingElse();
        Wording.check(file);
        return html.append("</ol></div>\n").toString();
    }

    private String step(Fields step) {
        steps++;
        var html = "<li data-step=\"" + steps + "\"><h4>" + Markup.escaped(step.text("title", 80)) + "</h4>"
                + Markup.paragraphs("prompt", step.text("prompt", 600), "")
                + "<details><summary>" + Markup.word("case-reference") + "</summary>"
                + Markup.paragraphs("reference", step.text("reference", 1200),
                        step.has("source") ? notes.marks(step, "source") : "")
                + "</details></li>";
        step.nothingElse();
        return html;
    }

    int steps() {
        return steps;
    }
}
