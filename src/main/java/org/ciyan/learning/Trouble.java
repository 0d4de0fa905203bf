package org.ciyan.learning;

import java.sql.SQLException;
import java.util.Set;

/** What an error of the database means for those who wait: try again at once, try again later, or never. */
enum Trouble {

    /** Two transactions waited for each other, or one for too long. */
    CONTENDED(20),
    /** The database is away. */
    AWAY(400),
    BROKEN(0);

    private static final Set<Integer> LOCKS = Set.of(1205, 1213, 1020);

    private final int pause;

    Trouble(int pause) {
        this.pause = pause;
    }

    static Trouble of(SQLException e) {
        if (LOCKS.contains(e.getErrorCode()) || "40001".equals(e.getSQLState())) {
            return CONTENDED;
        }
        // a server that speaks gives a code; without one it could not be reached, or the pool gave no connection
        boolean silent = e.getErrorCode() == 0 && (e.getSQLState() == null || e.getSQLState().startsWith("08"));
        return silent || Set.of(1053, 1077, 1927, 1042, 1040).contains(e.getErrorCode()) ? AWAY : BROKEN;
    }

    void pause() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
