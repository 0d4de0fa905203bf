package org.ciyan.course.text;

import java.util.List;

/**
 * A lesson as read: number from 1, minutes it should take, its whole text as written, sections already in clean HTML, the
 * cited keys in the order of their footnote numbers (from 1), quiz or null.
 */
public record LessonDraft(int number, String title, int minutes, String markdown, List<SectionDraft> sections, List<String> cited,
        QuizText quiz) { }
