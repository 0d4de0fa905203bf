package org.ciyan.platform.watch;

/** Something that must go on for the server to be of use; told by {@code GET /health}. */
public interface Pulse {

    /** Short name, e.g. {@code segments}. */
    String name();

    /** Whether it goes on; answers at once. */
    boolean isBeating();
}
