package org.ciyan.kernel;

import java.time.Duration;

/** A refusal for now, because of too many attempts; says after how long to try again. */
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
