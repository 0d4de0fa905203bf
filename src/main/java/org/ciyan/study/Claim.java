package org.ciyan.study;

/** What a learner's page says was studied: {@code [from, to)}, in seconds or section numbers. */
public record Claim(int sequence, String nonce, long from, long to) {

    /** Whether it is well-formed. */
    public boolean isFormed() {
        return sequence > 0 && nonce != null && from < to;
    }
}
