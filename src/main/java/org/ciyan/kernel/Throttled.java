package org.ciyan.kernel;

import java.time.Duration;

/** A no for now: too many tries; says after how long the next one makes sense. */
public class Throttled extends Rejected {

    private final Duration retryAfter;

    public Throttled(String messageKey, Duration retryAfter) {
        super(messageKey, Math.max(1, retryAfter.toSeconds()));
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
