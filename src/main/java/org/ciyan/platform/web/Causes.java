package org.ciyan.platform.web;

import jakarta.faces.application.ViewExpiredException;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;

/** Finds, in a chain of wrapped exceptions, the one that has an answer of its own. */
final class Causes {

    private Causes() { }

    static Throwable ofInterest(Throwable thrown) {
        for (var t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Rejected || t instanceof NotFound || t instanceof ViewExpiredException) {
                return t;
            }
        }
        return thrown;
    }
}
