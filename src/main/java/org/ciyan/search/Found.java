package org.ciyan.search;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A hit: where it is, and its title and an excerpt with the searched words marked.
 *
 * @param lesson from 1, or 0 if it is not a passage
 * @param section from 0
 * @param excerpt empty if only the title was hit
 */
public record Found(Kind kind, String slug, int lesson, int section, List<Piece> title, List<Piece> excerpt)
        implements Serializable {

    /** A run of text; {@code hit} if it matches the search. */
    public record Piece(String text, boolean hit) implements Serializable { }

    /** The page of a card. */
    public String getPath() { return kind.name().toLowerCase(Locale.ROOT); }
    public boolean isPassage() { return kind == Kind.PASSAGE; }
}
