package org.ciyan.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

class MissesTest {

    static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    final Misses misses = new Misses();

    @Test
    void areCountedByAddressAndForgottenAfterTheWindow() {
        misses.add("here", NOW);
        misses.add("here", NOW.plusSeconds(60));
        misses.add("there", NOW);
        assertThat(misses.of("here", NOW.plusSeconds(61))).isEqualTo(2);
        assertThat(misses.of("there", NOW.plusSeconds(61))).isEqualTo(1);
        assertThat(misses.of("nowhere", NOW)).isZero();
        assertThat(misses.pause("here", NOW.plusSeconds(60))).isEqualTo(Duration.ofMinutes(9));
        assertThat(misses.of("here", NOW.plus(Misses.WINDOW))).isZero();
        assertThat(misses.pause("here", NOW.plus(Misses.WINDOW))).isZero();
        misses.add("here", NOW.plus(Misses.WINDOW));
        assertThat(misses.of("here", NOW.plus(Misses.WINDOW))).isEqualTo(1);
    }

    @Test
    void floodsOfAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 3 * Misses.MOST; i++) {
            misses.add("address " + i, NOW);
        }
        assertThat(misses.of("address " + (3 * Misses.MOST - 1), NOW)).isEqualTo(1);
        assertThat(misses.size()).isLessThanOrEqualTo(Misses.MOST);
    }
}
