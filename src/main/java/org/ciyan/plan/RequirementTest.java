package org.ciyan.plan;

import java.io.Serializable;
import java.math.BigDecimal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.conversion.Kind;

/** One measure of a requirement: so many days, hours or months of a kind. */
@Entity
@Table(name = "requirement_test")
public class RequirementTest implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "requirement_id") private Long requirementId;
    private int position;
    @Enumerated(EnumType.STRING) private Measure measure;
    @Enumerated(EnumType.STRING) private Kind kind;
    private BigDecimal required;

    protected RequirementTest() { }

    public RequirementTest(Measure measure, Kind kind, BigDecimal required) {
        this.measure = measure;
        this.kind = kind;
        this.required = required.setScale(2);
    }

    void belongTo(Long requirement, int place) {
        requirementId = requirement;
        position = place;
    }

    /** The amount of a sum in the unit of this test's measure. */
    BigDecimal amount(PeriodSum sum) {
        return switch (measure) {
            case HOURS -> sum.hours().value();
            case DAYS -> sum.days();
            case MONTHS -> BigDecimal.ZERO; // no entry states months, and days are never turned into them
        };
    }

    Long getRequirementId() { return requirementId; }
    public Measure getMeasure() { return measure; }
    public Kind getKind() { return kind; }
    public BigDecimal getRequired() { return required; }

    /** What is counted. Months are never made from days: no source says how many days a month is. */
    public enum Measure { DAYS, HOURS, MONTHS }
}
