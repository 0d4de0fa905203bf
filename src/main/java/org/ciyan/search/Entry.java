package org.ciyan.search;

/**
 * A document of the index: a course, a passage of a lesson, or a heritage card.
 *
 * @param slug of the course, or of the card
 * @param lesson from 1, or 0 if it is not a passage of a course
 * @param section from 0
 */
record Entry(Kind kind, String slug, int lesson, int section, String title, String text) {

    static Entry course(String slug, String title, String text) {
        return new Entry(Kind.COURSE, slug, 0, 0, title, text);
    }

    static Entry card(Kind kind, String slug, String title, String text) {
        return new Entry(kind, slug, 0, 0, title, text);
    }
}
