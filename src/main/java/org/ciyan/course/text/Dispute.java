package org.ciyan.course.text;

import java.util.List;

/** A disputed question (异说), what is said about it and by whom, and how to word it in class. */
record Dispute(String code, String question, List<Saying> sayings, String wording, boolean examinable) {

    record Saying(String text, List<String> sources) { }
}
