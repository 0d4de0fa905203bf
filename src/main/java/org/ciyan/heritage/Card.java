package org.ciyan.heritage;

/** A site, figure or story in one line. {@code confidence} is empty for a site: each statement about it has its own. */
public record Card(String kind, String slug, String name, String line, String confidence, boolean disputed) {

    public static final String SITE = "site";
    public static final String FIGURE = "figure";
    public static final String STORY = "story";
}
