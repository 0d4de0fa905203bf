package org.ciyan.study;

import java.time.Instant;

import org.ciyan.learning.Intervals;
import org.ciyan.learning.Intervals.Interval;

/**
 * The answer to a segment, given after its commit.
 *
 * @param accepted the part accepted; null if nothing was
 * @param covered of the lesson, together with this segment
 * @param length of the lesson
 * @param nonce the next segment must carry it
 * @param at when it was accepted, by the server's clock
 */
public record Acknowledged(Interval accepted, Intervals covered, int length, String nonce, Instant at) {

    /** The lesson's share that is covered, 0…1. */
    public double coverage() {
        return covered.share(length);
    }
}
