package org.ciyan.launch;

/** Something in the environment prevents the start; carries the key of the sentence that says what. */
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
