package org.ciyan.platform.watch;

/** Something that must be alive for the server to be of use; reported by {@code GET /health}. */
public interface Pulse {

    /** Short name, e.g. {@code segments}. */
    String name();

    /** Whether it is alive; answers within seconds. */
    boolean isBeating();
}
