package org.ciyan.platform.watch;

import java.util.List;

/**
 * A part of the self-audit (自查): recomputes what a feature stores or concluded, and reports differences. It only reads.
 * A feature that stores a sum has such a check for it.
 */
public interface SelfCheck {

    /** Short name, as in {@code audit.check.<code>} of the words. */
    String code();

    /** All differences, each with where to look; called in a transaction, so that all is read as of one instant. */
    List<Difference> differences();

    /**
     * A stored value and the value it should have.
     *
     * @param where what a person needs to find it: codes, not ids of rows, as far as there are any
     */
    record Difference(String where, String kept, String derived) { }
}
