package org.ciyan.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.OptimisticLockException;

/** What a database error means for the caller: try again at once, try again later, or do not try again. */
public enum Trouble {

    /** A deadlock, a lock timeout, or a row changed since it was read; nothing of this transaction is kept. */
    CONTENDED(20),
    /** The database cannot be reached, is stopping, or takes no more connections. */
    AWAY(400),
    /** A concurrent transaction was faster: it inserted the same unique key or changed the same row. */
    TAKEN(0),
    BROKEN(0);

    private static final Set<Integer> LOCKS = Set.of(1205, 1213, 1020);
    private static final Set<Integer> COMING_AND_GOING = Set.of(1053, 1077, 1927, 1042, 1040);
    private static final int DUPLICATE = 1062;

    private final int pause;

    Trouble(int pause) {
        this.pause = pause;
    }

    public static Trouble of(SQLException e) {
        if (LOCKS.contains(e.getErrorCode()) || "40001".equals(e.getSQLState())) {
            return CONTENDED;
        }
        if (e.getErrorCode() == DUPLICATE) {
            return TAKEN;
        }
        // a server that answers gives a code; without one it could not be reached, or the pool gave no connection
        boolean silent = e.getErrorCode() == 0 && (e.getSQLState() == null || e.getSQLState().startsWith("08"));
        return silent || COMING_AND_GOING.contains(e.getErrorCode()) ? AWAY : BROKEN;
    }

    /** The trouble behind an exception, if a database error or an optimistic lock failure caused it. */
    public static Optional<Trouble> behind(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof OptimisticLockException) {
                return Optional.of(TAKEN);
            }
            if (t instanceof SQLException e) {
                return Optional.of(of(e));
            }
        }
        return Optional.empty();
    }

    /** Whether the same statements may succeed when they are tried again. */
    public boolean passes() {
        return this == CONTENDED || this == AWAY;
    }

    /** Waits as long as this trouble needs to pass. */
    public void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
