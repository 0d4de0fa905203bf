package org.ciyan.course.text;

import org.ciyan.course.file.LessonFolder;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.text.Fields;
import org.ciyan.platform.text.SourceFile;
import org.ciyan.platform.text.Wording;

/** Reads {@code lesson.md}: front matter, then sections. */
final class LessonReader {

    static final int FEWEST_A_MINUTE = 300;
    static final int MOST_A_MINUTE = 400;
    private static final String FENCE = "---\n";
    private static final int LONGEST_LESSON = 180;

    private final SourceFile file;
    private final Notes notes;
    private final LessonFolder folder;
    private final Blocks blocks;

    LessonReader(SourceFile file, Bibliography bibliography, LessonFolder folder, HeritageBook heritage) {
        this.file = file;
        this.notes = new Notes(file, bibliography);
        this.folder = folder;
        this.blocks = new Blocks(file, notes, folder, heritage);
    }

    LessonDraft read(int number, QuizText quiz) {
        int end = file.text().indexOf("\n" + FENCE);
        if (!file.text().startsWith(FENCE) || end < 0) {
            file.fault(1, "front-matter");
            end = 0;
        }
        var fields = end == 0
                ? Fields.unreadable(file) : file.yaml("\n" + file.text().substring(FENCE.length(), end + 1));
        var title = fields.text("title", 120);
        int minutes = fields.number("minutes", 1, LONGEST_LESSON);
        var media = new MediaReader(file, folder).read(fields);
        fields.nothingElse();
        var sections = new LessonText(file, notes, blocks, blanked(end)).sections();
        if (sections.isEmpty()) {
            file.fault(1, "no-sections");
        }
        if (media == null) {
            checkLength(fields, sections.stream().mapToInt(SectionDraft::characters).sum(), minutes);
        } else {
            checkMinutes(fields, media.seconds(), minutes);
        }
        Wording.check(file);
        folder.unusedAreFaults();
        return new LessonDraft(number, title, minutes, media, sections, notes.keys(),
                quiz, folder.files());
    }

    /** The body with as many empty lines before it as the front matter has, so that line numbers stay right. */
    private String blanked(int end) {
        var text = file.text();
        int body = end == 0 ? 0 : end + 1 + FENCE.length();
        return "\n".repeat((int) text.substring(0, body).lines().count()) + text.substring(body);
    }

    /**
     * Checks the text's length against the minutes. Scenarios and cases lower the least length, by half at most; they
     * do not lower the greatest.
     */
    private void checkLength(Fields fields, int characters, int minutes) {
        double ofText = Math.max(minutes - blocks.minutes(), minutes / 2.0);
        int fewest = (int) Math.ceil(ofText * FEWEST_A_MINUTE);
        if (fields.has("minutes") && (characters < fewest || characters > minutes * MOST_A_MINUTE)) {
            fields.fault("minutes", "length", characters, minutes, fewest, minutes * MOST_A_MINUTE);
        }
    }

    private static void checkMinutes(Fields fields, int seconds, int minutes) {
        int rounded = (seconds + 59) / 60;
        if (fields.has("minutes") && seconds > 0 && minutes != rounded) {
            fields.fault("minutes", "media-minutes", seconds, rounded);
        }
    }
}
