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
class Clocks {

    @Inject
    @ConfigProperty(name = "ciyan.zone")
    String zone;

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
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public long millis() {
            return clock.millis();
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
