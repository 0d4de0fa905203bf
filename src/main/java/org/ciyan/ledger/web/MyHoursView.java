package org.ciyan.ledger.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.Hours;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.ledger.Working;
import org.omnifaces.cdi.Param;

/** My own entries, one book at a time, newest first. */
@Named
@RequestScoped
public class MyHoursView {

    @Inject @Param String book;
    @Inject @Param Integer year;
    @Inject CurrentUser user;
    @Inject HoursLedger ledger;
    @Inject @Named("m") Map<String, String> words;

    private List<HoursEntry> all;
    private List<HoursEntry> shown;
    private Set<Integer> reversed;

    @PostConstruct
    void load() {
        all = ledger.statement(user.cadreId());
        reversed = all.stream().filter(HoursEntry::isReversal).map(HoursEntry::getReverses).collect(Collectors.toSet());
        var open = getOpen();
        shown = all.stream().filter(e -> e.getLedger() == open && (year == null || e.getOccurredOn().getYear() == year))
                .sorted(Comparator.comparing(HoursEntry::getOccurredOn).thenComparing(HoursEntry::getSequence)
                        .reversed()).toList();
    }

    public Ledger getOpen() {
        return "member".equals(book) ? Ledger.MEMBER : Ledger.CADRE;
    }

    public List<HoursEntry> getEntries() { return shown; }

    public Integer getYear() { return year; }

    public List<Integer> getYears() {
        return all.stream().map(e -> e.getOccurredOn().getYear()).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public String working(HoursEntry entry) {
        return Working.sentence(entry, words);
    }

    public boolean isReversed(HoursEntry entry) {
        return reversed.contains(entry.getSequence());
    }

    public Hours total(Kind kind) {
        return of(kind).map(HoursEntry::getHours).reduce(Hours.ZERO, Hours::plus);
    }

    public BigDecimal days(Kind kind) {
        return of(kind).map(HoursEntry::getDays).filter(d -> d != null)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    private Stream<HoursEntry> of(Kind kind) {
        return shown.stream().filter(e -> e.getKind() == kind);
    }
}
