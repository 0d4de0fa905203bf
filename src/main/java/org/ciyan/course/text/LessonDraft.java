package org.ciyan.course.text;

import java.util.List;

import org.ciyan.course.file.FileDraft;

/**
 * A lesson as read: number from 1, minutes it should take, video or audio (null for a text), its sections already in
 * clean HTML, the cited keys in the order of their footnote numbers (from 1), quiz or null, and the files it shows.
 */
public record LessonDraft(int number, String title, int minutes, MediaText media,
        List<SectionDraft> sections, List<String> cited, QuizText quiz, List<FileDraft> files) { }
