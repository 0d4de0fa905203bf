package org.ciyan.course.text;

import java.util.List;

/** An entry of {@code sources.yaml}. For a fact, {@code title} is its sentence and {@code sources} what it rests on. */
public record CitationText(String code, String title, String body, String date, String confidence, String url, List<String> sources) { }
