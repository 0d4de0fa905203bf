package org.ciyan.kernel;

/** A refusal because something newer has taken the place of this: another device, another editor. */
public class Conflict extends Rejected {

    public Conflict(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
