package org.ciyan.platform.watch;

import java.util.List;

/**
 * A part of the self-audit (自查): derives again what a feature keeps or concluded, and tells where the two differ. It
 * reads and mends nothing. A feature that keeps a sum has one of these for it.
 */
public interface SelfCheck {

    /** Short name, as in {@code audit.check.<code>} of the words. */
    String code();

    /** All differences, each with where to look; called in a transaction, so that all is read as of one instant. */
    List<Difference> differences();

    /**
     * Something that is kept and something it should be.
     *
     * @param where what a person needs to find it: codes, not ids of rows, as far as there are any
     */
    record Difference(String where, String kept, String derived) { }
}
