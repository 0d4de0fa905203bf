package org.ciyan.course.text;

import java.io.Serializable;
import java.util.List;

/** A quiz as written: pass mark in per cent, how many questions are drawn, and the bank they are drawn from. */
public record QuizText(int pass, int draw, List<QuestionText> questions) implements Serializable { }
