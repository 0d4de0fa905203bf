package org.ciyan.platform.web;

import java.sql.SQLException;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Trouble;

/** Finds, in a chain of wrapped exceptions, the one that has an answer of its own. */
final class Causes {

    private Causes() { }

    static Throwable ofInterest(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Rejected || t instanceof NotFound || t instanceof OptimisticLockException
                    || t instanceof ViewExpiredException) {
                return t;
            }
            if (t instanceof SQLException e && Trouble.of(e) == Trouble.TAKEN) {
                return new OptimisticLockException(e);
            }
        }
        return thrown;
    }
}
