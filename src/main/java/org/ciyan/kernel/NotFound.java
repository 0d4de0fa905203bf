package org.ciyan.kernel;

/** Missing, or not yours to see: both get the same answer. */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
