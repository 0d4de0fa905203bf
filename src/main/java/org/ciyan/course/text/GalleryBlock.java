package org.ciyan.course.text;

import org.ciyan.course.file.LessonFolder;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** Own drawings, each with its description for those who do not see it, its caption and its sources. */
final class GalleryBlock {

    private final SourceFile file;
    private final Notes notes;
    private final LessonFolder folder;

    GalleryBlock(SourceFile file, Notes notes, LessonFolder folder) {
        this.file = file;
        this.notes = notes;
        this.folder = folder;
    }

    String html() {
        var fields = file.yaml();
        var html = new StringBuilder("<figure class=\"gallery\" data-gallery>")
                .append(Markup.caption("gallery", fields.text("title", 120))).append("<ul>");
        fields.groups("items").forEach(item -> html.append(item(item)));
        fields.nothingElse();
        Wording.check(file);
        return html.append("</ul></figure>\n").toString();
    }

    private String item(Fields item) {
        var name = item.text("file", 80);
        var alt = item.text("alt", 600);
        var caption = item.text("caption", 300);
        var marks = notes.marks(item, "source");
        item.nothingElse();
        return folder.drawing(file, item.line("file"), name)
                .map(drawing -> "<li><figure><img src=\"" + Markup.media(folder.path(name))
                        + "\" width=\"" + drawing.width() + "\" height=\"" + drawing.height()
                        + "\" loading=\"lazy\" alt=\"" + Markup.escaped(alt)
                        + "\"><figcaption>" + Markup.escaped(caption) + marks + "</figcaption></figure></li>")
                .orElse("");
    }
}
