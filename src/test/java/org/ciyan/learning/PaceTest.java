package org.ciyan.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void aSectionTakesItsCharactersAtTheReadingSpeed() {
        var pace = new Pace();
        pace.readingSpeed = 1000;

        assertThat(pace.floor(500)).isEqualTo(Duration.ofSeconds(30));
        assertThat(pace.floor(0)).isZero();
    }
}
