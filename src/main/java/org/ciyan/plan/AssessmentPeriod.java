package org.ciyan.plan;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.kernel.Period;

/** A period that is assessed as a whole (考核年度, 五年周期); the county sets its first day. */
@Entity
@Table(name = "assessment_period")
public class AssessmentPeriod implements Serializable {

    @Id private String code;
    private String name;
    @Column(name = "from_on") private LocalDate fromOn;
    @Column(name = "to_on") private LocalDate toOn;

    protected AssessmentPeriod() { }

    AssessmentPeriod(String code, String name, Period period) {
        this.code = code;
        this.name = name;
        this.fromOn = period.from();
        this.toOn = period.to();
    }

    public Period period() {
        return new Period(fromOn, toOn);
    }

    boolean covers(AssessmentPeriod other) {
        return !fromOn.isAfter(other.fromOn) && !toOn.isBefore(other.toOn);
    }

    public String getCode() { return code; }
    public String getName() { return name; }
    public LocalDate getFrom() { return fromOn; }
    public LocalDate getTo() { return toOn; }
}
