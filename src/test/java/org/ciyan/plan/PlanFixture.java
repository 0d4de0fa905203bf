package org.ciyan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Period;
import org.ciyan.organization.CadreRow;

/** Standings without a database. */
public final class PlanFixture {

    private PlanFixture() { }

    public static AssessmentPeriod year() {
        return new AssessmentPeriod("2026", "2026", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    /** Twelve days or ninety hours, of which so many of each were earned. */
    public static Standing standing(String code, String name, String unitPath, String days, String hours) {
        var cadre = new CadreRow(1, code, name, "U", "unit", unitPath, "post", "clerk", "clerks", null);
        var asked = new Standing.Asked("concentrated", 1, null, "concentrated training", "2026",
                Ledger.CADRE, Requirement.Combination.ANY, "article 14", List.of(
                        new Standing.Tested(RequirementTest.Measure.DAYS, Kind.CONCENTRATED, new BigDecimal("12.00"),
                                new BigDecimal(days)),
                        new Standing.Tested(RequirementTest.Measure.HOURS, Kind.CONCENTRATED, new BigDecimal("90.00"),
                                new BigDecimal(hours))));
        return new Standing(cadre, year(), List.of(asked));
    }
}
