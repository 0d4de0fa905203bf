package org.ciyan.ledger;

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
 * How a deed becomes hours (折算规则): dated, versioned, never edited. The basis says what the bands are applied to:
 * the minutes of each lesson, or of the whole course.
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

    /** @param bands the first that holds decides; none holding means nothing earned */
    public ConversionRule giving(List<ConversionBand> bands, Hours passedTest, String source) {
        this.bands = List.copyOf(bands);
        this.passedTest = passedTest;
        this.source = source;
        return this;
    }

    void have(List<ConversionBand> loaded) {
        bands = loaded;
    }

    /** Hours of lessons of so many minutes each, and of the passed test if there was one. */
    Hours convert(List<Integer> minutes, boolean testPassed) {
        var lengths = basis == Basis.LESSON ? minutes : List.of(minutes.stream().mapToInt(Integer::intValue).sum());
        return lengths.stream().map(this::ofLength).reduce(testPassed ? passedTest : Hours.ZERO, Hours::plus);
    }

    Hours ofLength(int minutes) {
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
    public Hours getPassedTest() { return passedTest; }
    /** Document and article. */
    public String getSource() { return source; }

    /** What the bands are applied to. */
    public enum Basis { LESSON, COURSE }
}
