package org.ciyan.conversion;

import java.time.LocalDate;
import java.util.List;

import org.ciyan.kernel.Hours;

/** The conversion rule of seeds/200-plan-2026.yaml, in force since long ago. */
public final class Rules {

    private Rules() { }

    public static ConversionRule onlineCourse(ConversionRule.Basis basis) {
        return new ConversionRule(Conversion.ONLINE_COURSE, 1, LocalDate.of(2020, 1, 1),
                Ledger.CADRE, Kind.ONLINE, basis)
                .giving(List.of(new ConversionBand(30, true, Hours.of("1.00")),
                        new ConversionBand(15, false, Hours.of("0.50")),
                        new ConversionBand(0, false, Hours.of("0.25"))), Hours.of("0.50"), "demonstration");
    }

    /** A version by which lessons earn nothing. */
    public static ConversionRule onlyTheTest(int number, LocalDate from, String testHours) {
        return new ConversionRule(Conversion.ONLINE_COURSE, number, from, Ledger.CADRE, Kind.ONLINE,
                ConversionRule.Basis.LESSON).giving(List.of(), Hours.of(testHours), "demonstration");
    }
}
