package org.ciyan.study;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.platform.watch.Pulse;

/** Whether segments of study are still being written. */
@ApplicationScoped
class WritersPulse implements Pulse {

    /** Longer than a batch takes if each of its statements waits until its timeout. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Inject SegmentWriter writer;
    @Inject Clock clock;

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public boolean isBeating() {
        return clock.millis() - writer.lastBeat() < LONGEST.toMillis();
    }
}
