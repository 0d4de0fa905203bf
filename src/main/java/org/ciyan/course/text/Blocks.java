package org.ciyan.course.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.ciyan.course.file.FileType;
import org.ciyan.course.file.LessonFolder;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.text.SourceFile;

/** Turns a paragraph {@code ::: kind name} into HTML that is complete for reading and printing. */
final class Blocks {

    private static final Pattern DIRECTIVE =
            Pattern.compile("::: (dispute|card|map|timeline|gallery|scenario|case|pdf) (\\S+)(?: (\\S+))?");
    private static final int MINUTES_A_STEP = 2;
    private static final int SCENES_A_MINUTE = 2;

    private final SourceFile file;
    private final Notes notes;
    private final LessonFolder folder;
    private final HeritageBlocks heritage;
    private int blocks;
    private double minutes;

    Blocks(SourceFile file, Notes notes, LessonFolder folder, HeritageBook book) {
        this.file = file;
        this.notes = notes;
        this.folder = folder;
        this.heritage = new HeritageBlocks(file, notes, book);
    }

    /** @return empty if the paragraph is no such line */
    Optional<String> html(String paragraph, int line) {
        var directive = DIRECTIVE.matcher(paragraph);
        if (!directive.matches() || directive.group(3) != null && !directive.group(1).equals("timeline")) {
            return Optional.empty();
        }
        var name = directive.group(2);
        return Optional.of(switch (directive.group(1)) {
            case "dispute" -> notes.box(name, line);
            case "card" -> heritage.card(name, line);
            case "map" -> heritage.map(name, line);
            case "timeline" -> heritage.timeline(name, directive.group(3), line);
            case "gallery" -> of(name + ".gallery.yaml", line, text -> new GalleryBlock(text, notes, folder).html());
            case "scenario" -> of(name + ".scenario.yaml", line, this::scenario);
            case "case" -> of(name + ".case.yaml", line, this::discussion);
            default -> handout(name, line);
        });
    }

    private String of(String name, int line, Function<SourceFile, String> block) {
        return folder.text(file, line, name).map(block).orElse("");
    }

    private String scenario(SourceFile text) {
        var block = new ScenarioBlock(text, notes, "scenario-" + ++blocks);
        var html = block.html();
        minutes += (double) block.scenes() / SCENES_A_MINUTE;
        return html;
    }

    private String discussion(SourceFile text) {
        var block = new CaseBlock(text, notes, "case-" + ++blocks);
        var html = block.html();
        minutes += MINUTES_A_STEP * block.steps();
        return html;
    }

    private String handout(String name, int line) {
        if (!folder.file(file, line, name, FileType.PDF)) {
            return "";
        }
        int kilobytes = Math.max(1, folder.size(name) / 1000);
        return "<p class=\"handout\"><a href=\"" + Markup.media(folder.path(name)) + "\">" + Markup.word("handout")
                + "</a> <span class=\"small\">PDF · "
                + kilobytes + " kB</span></p>\n";
    }

    /** Minutes that the scenarios and cases take, in addition to the text. */
    double minutes() {
        return minutes;
    }
}
