package org.ciyan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The rule that time comes from the clock sees what it is about. */
class TimeReadsTest {

    @Test
    void whoReadsTheTimeWithoutTheClockIsFoundWhicheverWay() {
        assertThat(found(Hasty.class)).hasSize(18);
    }

    @Test
    void whoAsksTheClockIsLeftAlone() {
        assertThat(found(Patient.class)).isEmpty();
    }

    private static List<String> found(Class<?> type) {
        var classes = new ClassFileImporter().importClasses(type);
        return HouseTest.timeComesFromTheClock.evaluate(classes).getFailureReport().getDetails();
    }

    /** Each way once. */
    static final class Hasty {

        static final Supplier<Instant> REFERRED = Instant::now;

        List<Object> moments(ZoneId zone) {
            return List.of(Instant.now(), LocalDate.now(), LocalDate.now(zone), LocalTime.now(),
                    LocalDateTime.now(zone), ZonedDateTime.now(), OffsetDateTime.now(), Year.now(), YearMonth.now(),
                    JapaneseDate.now(), new Date(), Calendar.getInstance(), System.currentTimeMillis(),
                    Clock.systemUTC(), Clock.system(zone), Clock.tickSeconds(zone), InstantSource.system());
        }
    }

    /** Asks the clock, tells dates apart, and waits. */
    static final class Patient {

        List<Object> moments(Clock clock) {
            return List.of(clock.instant(), Instant.now(clock), LocalDate.now(clock), YearMonth.now(clock),
                    LocalDate.of(2026, 1, 1), ZoneOffset.UTC, new Date(0), System.nanoTime());
        }
    }
}
