package org.ciyan.launch;

/** Something outside is not as it must be; carries the sentence that says what. */
public class Refusal extends RuntimeException {

    private final transient Object[] args;

    public Refusal(String key, Object... args) {
        super(key);
        this.args = args;
    }

    void complain() {
        Sentences.complain(getMessage(), args);
    }
}
