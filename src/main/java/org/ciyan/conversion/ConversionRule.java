package org.ciyan.conversion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.ciyan.kernel.Hours;

/**
 * How a {@link Deed} becomes hours (折算规则): dated, versioned, never edited. The basis says what it is applied to: the
 * minutes of each part, the minutes of the whole, or the days.
 */
@Entity
@Table(name = "conversion_rule")
public class ConversionRule implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false) private String code;
    @Column(updatable = false) private int number;
    @Column(name = "valid_from", updatable = false) private LocalDate validFrom;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Ledger ledger;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Kind kind;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Basis basis;
    @Column(name = "per_day", updatable = false) private Hours perDay;
    @Column(name = "passed_test", updatable = false) private Hours passedTest;
    @Column(updatable = false) private String source;
    @Transient private List<ConversionBand> bands = List.of();

    protected ConversionRule() { }

    public ConversionRule(String code, int number, LocalDate validFrom, Ledger ledger, Kind kind, Basis basis) {
        this.code = code;
        this.number = number;
        this.validFrom = validFrom;
        this.ledger = ledger;
        this.kind = kind;
        this.basis = basis;
    }

    /**
     * Makes it a rule by minutes.
     *
     * @param bands the first that applies decides; if none does, nothing is earned
     */
    public ConversionRule giving(List<ConversionBand> bands, Hours passedTest, String source) {
        this.bands = List.copyOf(bands);
        return giving(passedTest, source);
    }

    /**
     * Makes it a rule by days.
     *
     * @param perDay hours for each day that the organizer states
     */
    public ConversionRule givingPerDay(Hours perDay, Hours passedTest, String source) {
        this.perDay = perDay;
        return giving(passedTest, source);
    }

    private ConversionRule giving(Hours passedTest, String source) {
        this.passedTest = passedTest;
        this.source = source;
        return this;
    }

    void have(List<ConversionBand> loaded) {
        bands = loaded;
    }

    /** The hours that a deed earns, in total and part by part. */
    public Reckoning convert(Deed deed) {
        var parts = basis == Basis.LESSON ? deed.minutes().stream().map(this::ofLength).toList() : List.<Hours>of();
        var whole = switch (basis) {
            case LESSON -> parts.stream().reduce(Hours.ZERO, Hours::plus);
            case COURSE -> ofLength(deed.minutes().stream().mapToInt(Integer::intValue).sum());
            case DAYS -> deed.days() == null ? Hours.ZERO : perDay.times(deed.days());
        };
        var tested = deed.tested() ? passedTest : null;
        return new Reckoning(tested == null ? whole : whole.plus(tested), parts, tested);
    }

    private Hours ofLength(int minutes) {
        return bands.stream().filter(b -> b.holds(minutes)).findFirst().map(ConversionBand::getHours)
                .orElse(Hours.ZERO);
    }

    Long getId() { return id; }
    List<ConversionBand> getBands() { return bands; }
    public String getCode() { return code; }
    public int getNumber() { return number; }
    public LocalDate getValidFrom() { return validFrom; }
    public Ledger getLedger() { return ledger; }
    public Kind getKind() { return kind; }
    public Basis getBasis() { return basis; }
    /** Hours per day; null unless the rule is by days. */
    public Hours getPerDay() { return perDay; }
    public Hours getPassedTest() { return passedTest; }
    /** The document and article on which the rule is based. */
    public String getSource() { return source; }

    /** What a rule is applied to: the minutes of each lesson, of all together, or the days. */
    public enum Basis { LESSON, COURSE, DAYS }
}
