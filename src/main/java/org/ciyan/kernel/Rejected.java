package org.ciyan.kernel;

/** A rule of the business says no. Carries a message key; the edges (Faces, REST) turn it into words. */
public class Rejected extends RuntimeException {

    private final transient Object[] args;

    public Rejected(String messageKey, Object... args) {
        super(messageKey);
        this.args = args;
    }

    public String messageKey() {
        return getMessage();
    }

    public Object[] args() {
        return args.clone();
    }
}
