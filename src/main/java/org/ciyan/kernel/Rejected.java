package org.ciyan.kernel;

/** A refusal by a business rule. Carries a message key; the edges (Faces, REST) turn it into words. */
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
