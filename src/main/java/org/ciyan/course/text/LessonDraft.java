package org.ciyan.course.text;

import java.util.List;

/** A lesson as read: number from 1, minutes it should take, sections already in clean HTML, quiz or null. */
public record LessonDraft(int number, String title, int minutes, String markdown, List<SectionDraft> sections, QuizText quiz) { }
