package org.ciyan.plan.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Period;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.Working;

/** A statement of hours: the entries that happened within a period, and their totals per book and kind. */
public record HoursLines(List<Line> entries, List<Total> totals) {

    static HoursLines of(List<HoursEntry> statement, Period period, Map<String, String> words) {
        var within = statement.stream().filter(e -> period.contains(e.getOccurredOn())).toList();
        var totals = new ArrayList<Total>();
        for (var ledger : Ledger.values()) {
            for (var kind : Kind.values()) {
                var sum = within.stream().filter(e -> e.getLedger() == ledger && e.getKind() == kind).toList();
                if (!sum.isEmpty()) {
                    totals.add(Total.of(ledger, kind, sum));
                }
            }
        }
        return new HoursLines(within.stream().map(e -> Line.of(e, words)).toList(), totals);
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@code days} is text with two decimals, or null if the source stated none; {@code explanation} says in one
     * sentence where the hours come from.
     */
    public record Line(int sequence, String ledger, String kind, Hours hours, String days, String title,
            LocalDate occurredOn, Instant recordedAt, Rule rule, String explanation, Integer reverses, String hash) {

        static Line of(HoursEntry e, Map<String, String> words) {
            return new Line(e.getSequence(), code(e.getLedger()), code(e.getKind()), e.getHours(),
                    e.getDays() == null ? null : e.getDays().toPlainString(), e.getTitle(), e.getOccurredOn(),
                    e.getRecordedAt(), e.getRuleCode() == null ? null : new Rule(e.getRuleCode(), e.getRuleVersion()),
                    Working.sentence(e, words), e.getReverses(), e.getHash());
        }
    }

    public record Rule(String code, int version) { }

    public record Total(String ledger, String kind, Hours hours, String days) {

        static Total of(Ledger ledger, Kind kind, List<HoursEntry> entries) {
            return new Total(code(ledger), code(kind),
                    entries.stream().map(HoursEntry::getHours).reduce(Hours.ZERO, Hours::plus),
                    entries.stream().map(HoursEntry::getDays).filter(d -> d != null)
                            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add).toPlainString());
        }
    }
}
