package org.ciyan.kernel;

/** A {@link Conflict} over a text: somebody has written a later one, which is handed back so that no word is lost. */
public class Stale extends Conflict {

    private final int revision;
    private final String current;

    /** @param revision number of the text that is there now */
    public Stale(String messageKey, int revision, String current) {
        super(messageKey);
        this.revision = revision;
        this.current = current;
    }

    public int revision() {
        return revision;
    }

    public String current() {
        return current;
    }
}
