package org.ciyan.course.text;

import java.time.LocalDate;
import java.util.List;

/** A whole course as read from its folder. {@code coverage} is in per cent; {@code contentHash} covers every file. */
public record CourseDraft(String slug, String contentHash, String title, String titleNote, String summary, String category,
        String form, List<String> audience, List<String> objectives, String reflection, int coverage, LocalDate reviewBy,
        List<LessonDraft> lessons, List<CitationText> citations) {

    public int minutes() {
        return lessons.stream().mapToInt(LessonDraft::minutes).sum();
    }
}
