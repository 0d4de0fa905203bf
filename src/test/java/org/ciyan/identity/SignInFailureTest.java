package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;

import org.junit.jupiter.api.Test;

class SignInFailureTest {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(15);

    @Test
    void theFirstFailuresAreFree() {
        assertThat(afterFailures(FREE - 1).waitFrom(NOON)).isZero();
        assertThat(afterFailures(FREE).waitFrom(NOON)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToAQuarterOfAnHour() {
        var waits = new ArrayList<Long>();
        for (int failures = FREE; failures < FREE + 12; failures++) {
            waits.add(afterFailures(failures).waitFrom(NOON).toSeconds());
        }
        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void howeverManyFailuresTheWaitStaysAQuarterOfAnHour() {
        assertThat(afterFailures(200).waitFrom(NOON)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitRunsOut() {
        var failure = afterFailures(FREE + 2);

        assertThat(failure.waitFrom(NOON.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(failure.waitFrom(NOON.plusSeconds(8))).isZero();
        assertThat(failure.waitFrom(NOON.plusSeconds(9))).isZero();
    }

    @Test
    void anHourWithoutFailureForgetsThemAll() {
        var failure = afterFailures(FREE + 8);
        var later = NOON.plus(Duration.ofHours(1)).plusSeconds(1);

        failure.happened(later, FREE, LONGEST);

        assertThat(failure.waitFrom(later)).isZero();
    }

    @Test
    void withinTheHourNothingIsForgotten() {
        var failure = afterFailures(FREE + 3);
        var later = NOON.plus(Duration.ofMinutes(59));

        failure.happened(later, FREE, LONGEST);

        assertThat(failure.waitFrom(later)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void aTryThatWasRightIsTakenBackAndAnothersWaitStays() {
        var failure = afterFailures(FREE);
        var own = failure.getBlockedUntil();
        failure.takenBack(own, false);
        assertThat(failure.waitFrom(NOON)).isZero();

        failure.happened(NOON, FREE, LONGEST);
        failure.takenBack(null, false);
        assertThat(failure.waitFrom(NOON)).as("brought about by another").isEqualTo(Duration.ofSeconds(2));

        failure.takenBack(null, true);
        assertThat(failure.waitFrom(NOON)).as("all forgiven").isZero();
    }

    private static SignInFailure afterFailures(int times) {
        var failure = new SignInFailure("name:somebody");
        for (int i = 0; i < times; i++) {
            failure.happened(NOON, FREE, LONGEST);
        }
        return failure;
    }
}
