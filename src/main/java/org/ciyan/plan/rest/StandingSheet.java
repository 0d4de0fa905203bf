package org.ciyan.plan.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.plan.Standing;

/** A standing in the API; amounts are text with two decimals. */
public record StandingSheet(OfPeriod period, List<Requirement> requirements, boolean met) {

    static StandingSheet of(Standing standing) {
        var period = standing.period();
        return new StandingSheet(new OfPeriod(period.getCode(), period.getFrom(), period.getTo()),
                standing.requirements().stream().map(Requirement::of).toList(), standing.isMet());
    }

    public record OfPeriod(String code, LocalDate from, LocalDate to) { }

    /**
     * {@code period} differs from the sheet's own for a longer window; {@code combination} is {@code any} or
     * {@code all}.
     */
    public record Requirement(String code, int version, String title, String period, String ledger,
            String combination, boolean met, List<Test> tests) {

        static Requirement of(Standing.Asked asked) {
            return new Requirement(asked.code(), asked.version(), asked.title(), asked.period(),
                    HoursLines.code(asked.ledger()), HoursLines.code(asked.combination()), asked.met(),
                    asked.tests().stream().map(Test::of).toList());
        }
    }

    public record Test(String measure, String kind, String required, String earned, String gap) {

        static Test of(Standing.Tested test) {
            return new Test(HoursLines.code(test.measure()), HoursLines.code(test.kind()), text(test.required()),
                    text(test.earned()), text(test.gap()));
        }

        private static String text(BigDecimal amount) {
            return amount.setScale(2).toPlainString();
        }
    }
}
