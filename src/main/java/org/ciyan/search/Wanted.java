package org.ciyan.search;

/**
 * What somebody looks for; a null or blank part means any.
 *
 * @param category, form, audience as in a course's card
 * @param minutes at most so long, or null
 * @param site slug of a heritage site the course is about
 */
public record Wanted(String text, String category, String form, String audience, Integer minutes, String site) {

    public static final Wanted ANYTHING = new Wanted(null, null, null, null, null, null);

    public boolean isAsking() {
        return !blank(text);
    }

    /** Whether courses are narrowed by more than text. */
    public boolean isNarrowed() {
        return !blank(category) || !blank(form) || !blank(audience) || minutes != null || !blank(site);
    }

    static boolean blank(String part) {
        return part == null || part.isBlank();
    }
}
