package org.ciyan.heritage;

import java.util.List;

/**
 * A map told in steps. {@code order}: sites in the order of events, connected by arrows that show no actual route;
 * often empty.
 */
public record StoryMap(String id, String title, String note, List<String> order, List<Step> steps) {

    /** {@code points} are slugs of sites or codes of route points, {@code citations} codes of facts and sources. */
    public record Step(String title, String text, List<String> points, List<String> citations) { }
}
