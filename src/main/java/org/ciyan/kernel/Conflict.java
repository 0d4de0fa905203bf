package org.ciyan.kernel;

/** A no because something newer took this one's place: another device, another editor. */
public class Conflict extends Rejected {

    public Conflict(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
