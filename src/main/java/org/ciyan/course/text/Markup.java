package org.ciyan.course.text;

import java.util.stream.Collectors;

import com.vladsch.flexmark.util.sequence.Escaping;

/**
 * Small pieces of the HTML that blocks are made of. Fixed words, dates and addresses are placeholders that the page
 * fills.
 */
final class Markup {

    private Markup() { }

    static String escaped(String text) {
        return Escaping.escapeHtml(text, false);
    }

    /** A placeholder for a fixed word in the page's language. */
    static String word(String key) {
        return "<span data-word=\"course.text." + key + "\"></span>";
    }

    /** The heading of a block, with what kind of block it is. */
    static String heading(String id, String key, String title) {
        return "<h3 id=\"" + id + "\"><span class=\"label\" data-word=\"course.text." + key + "\"></span>"
                + escaped(title) + "</h3>";
    }

    /** The caption of a figure, with what kind of figure it is. */
    static String caption(String key, String title) {
        return "<figcaption><span class=\"label\" data-word=\"course.text." + key + "\"></span>"
                + escaped(title) + "</figcaption>";
    }

    /** Each line as a paragraph; the citation marks follow the last line. */
    static String paragraphs(String type, String text, String marks) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Markup::escaped)
                .collect(Collectors.joining("</p><p class=\"" + type + "\">"));
        return "<p class=\"" + type + "\">" + lines + marks + "</p>";
    }

    /** A day or a month as written in the data. */
    static String day(String when) {
        return "<time datetime=\"" + escaped(when) + "\"></time>";
    }

    static String page(String path) {
        return "page:" + path;
    }

    static String media(String path) {
        return "media:" + path;
    }
}
