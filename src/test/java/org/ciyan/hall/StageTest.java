package org.ciyan.hall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** The label of a line follows from the server's times alone. */
class StageTest {

    static final long SEED = Long.getLong("ciyan.seed", System.nanoTime());
    static final List<ZoneId> ZONES = List.of(ZoneId.of("Asia/Shanghai"), ZoneId.of("UTC"),
            ZoneId.of("America/Los_Angeles"), ZoneId.of("Pacific/Kiritimati"));

    @Test
    void whatIsWrittenBetweenOpeningAndAdjournmentIsWrittenDuring() {
        eachTime((opened, adjourned, days, zone, random) -> {
            var length = Duration.between(opened, adjourned).toNanos();
            var written = opened.plusNanos((long) (random.nextDouble() * length));
            assertThat(Stage.of(written, opened, adjourned, days, zone)).isEqualTo(Stage.DURING);
            assertThat(Stage.of(adjourned.plusSeconds(1), opened, null, days, zone)).isEqualTo(Stage.DURING);
        });
    }

    @Test
    void afterItTheDaysOfTheCalendarDecide() {
        eachTime((opened, adjourned, days, zone, random) -> {
            var last = LocalDate.ofInstant(adjourned, zone).plusDays(days).plusDays(1).atStartOfDay(zone).toInstant();
            assertThat(Stage.of(adjourned, opened, adjourned, days, zone)).isEqualTo(Stage.AFTER);
            assertThat(Stage.of(last.minusNanos(1), opened, adjourned, days, zone)).isEqualTo(Stage.AFTER);
            assertThat(Stage.of(last, opened, adjourned, days, zone)).isEqualTo(Stage.LATE);
            assertThat(Stage.of(last.plus(Duration.ofDays(900)), opened, adjourned, null, zone))
                    .isEqualTo(Stage.AFTER);
        });
    }

    @Test
    void aSessionRecordedLateHasLateLinesOnlyAndNothingIsWrittenBeforeItBegan() {
        eachTime((opened, adjourned, days, zone, random) -> {
            var written = Instant.ofEpochSecond(random.nextInt());
            assertThat(Stage.of(written, null, null, days, zone)).isEqualTo(Stage.LATE);
            assertThat(Stage.of(opened.minusNanos(1), opened, adjourned, days, zone)).isEqualTo(Stage.LATE);
        });
    }

    private static void eachTime(Claim claim) {
        var random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            var opened = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000));
            var adjourned = opened.plusSeconds(1 + random.nextInt(6 * 3600));
            try {
                claim.holds(opened, adjourned, random.nextInt(10), ZONES.get(random.nextInt(ZONES.size())), random);
            } catch (AssertionError no) {
                throw new AssertionError("with -Dciyan.seed=" + SEED, no);
            }
        }
    }

    private interface Claim {
        void holds(Instant opened, Instant adjourned, int days, ZoneId zone, Random random);
    }
}
