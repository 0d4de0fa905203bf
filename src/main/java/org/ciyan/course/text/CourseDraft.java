package org.ciyan.course.text;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

import org.ciyan.course.file.FileDraft;

/**
 * A whole course as read from its folder. {@code coverage} is in per cent; {@code contentHash} covers every file;
 * {@code reflection} and {@code fieldTask} may be null; {@code sources} are all its files, unchanged, by their paths.
 */
public record CourseDraft(String slug, String contentHash, String title, String titleNote, String summary,
        String category, String form, List<String> audience, List<String> objectives, String reflection,
        String fieldTask, List<String> sites, int coverage, LocalDate reviewBy, List<LessonDraft> lessons,
        List<CitationText> citations, SortedMap<String, byte[]> sources) {

    /** The files of all its lessons. */
    public List<FileDraft> files() {
        return lessons.stream().flatMap(lesson -> lesson.files().stream()).toList();
    }

    public int minutes() {
        return lessons.stream().mapToInt(LessonDraft::minutes).sum();
    }
}
