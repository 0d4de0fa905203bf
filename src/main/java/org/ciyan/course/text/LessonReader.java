package org.ciyan.course.text;

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

    LessonReader(SourceFile file, Bibliography bibliography) {
        this.file = file;
        this.notes = new Notes(file, bibliography);
    }

    LessonDraft read(int number, QuizText quiz) {
        int end = file.text().indexOf("\n" + FENCE);
        if (!file.text().startsWith(FENCE) || end < 0) {
            file.fault(1, "front-matter");
            end = 0;
        }
        var fields = end == 0 ? Fields.unreadable(file) : file.yaml("\n" + file.text().substring(FENCE.length(), end + 1));
        var title = fields.text("title", 120);
        int minutes = fields.number("minutes", 1, LONGEST_LESSON);
        fields.nothingElse();
        var sections = new LessonText(file, notes, blanked(end)).sections();
        if (sections.isEmpty()) {
            file.fault(1, "no-sections");
        }
        checkLength(fields, sections.stream().mapToInt(SectionDraft::characters).sum(), minutes);
        Wording.check(file);
        return new LessonDraft(number, title, minutes, file.text(), sections, notes.keys(), quiz);
    }

    /** The body in its place: what stands before it is empty lines. */
    private String blanked(int end) {
        var text = file.text();
        int body = end == 0 ? 0 : end + 1 + FENCE.length();
        return "\n".repeat((int) text.substring(0, body).lines().count()) + text.substring(body);
    }

    private void checkLength(Fields fields, int characters, int minutes) {
        if (fields.has("minutes") && (characters < minutes * FEWEST_A_MINUTE || characters > minutes * MOST_A_MINUTE)) {
            fields.fault("minutes", "length", characters, minutes, minutes * FEWEST_A_MINUTE, minutes * MOST_A_MINUTE);
        }
    }
}
