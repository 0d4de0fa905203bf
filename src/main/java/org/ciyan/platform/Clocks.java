package org.ciyan.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Provides the one clock, in the county's zone: dates of rules are local dates. It ticks in microseconds, as the
 * database keeps them, so that what was written is what is read.
 */
@ApplicationScoped
public class Clocks {

    private static final ThreadLocal<Instant> THEN = new ThreadLocal<>();

    @Inject
    @ConfigProperty(name = "ciyan.zone")
    String zone;

    @Inject
    @ConfigProperty(name = "ciyan.demo")
    boolean demo;

    /**
     * Has something happen at another time, as far as this thread is concerned. For the demo county's past alone
     * (decision 0038): nobody but {@code seed} calls it, and without demo data it refuses.
     *
     * @throws IllegalStateException without demo data
     */
    public void at(Instant time, Runnable deed) {
        if (!demo) {
            throw new IllegalStateException("the clock is the server's");
        }
        THEN.set(time.truncatedTo(ChronoUnit.MICROS));
        try {
            deed.run();
        } finally {
            THEN.remove();
        }
    }

    @Produces
    Clock clock() {
        return new Microseconds(Clock.system(ZoneId.of(zone)));
    }

    /** {@link Clock#tick} cannot: below a millisecond its {@code millis()} divides by zero (JDK 17). */
    private static final class Microseconds extends Clock {

        private final Clock clock;

        Microseconds(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            var then = THEN.get();
            return then != null ? then : clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public long millis() {
            return instant().toEpochMilli();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Microseconds(clock.withZone(other));
        }
    }
}
