package org.ciyan.conversion;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.kernel.Hours;

/** A band of a rule: from a number of minutes on (inclusive or exclusive), a number of hours. */
@Entity
@Table(name = "conversion_band")
public class ConversionBand implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "rule_id", updatable = false) private Long ruleId;
    @Column(updatable = false) private int position;
    @Column(updatable = false) private int minutes;
    @Column(updatable = false) private boolean included;
    @Column(updatable = false) private Hours hours;

    protected ConversionBand() { }

    /** @param included whether exactly {@code minutes} is inside */
    public ConversionBand(int minutes, boolean included, Hours hours) {
        this.minutes = minutes;
        this.included = included;
        this.hours = hours;
    }

    void belongTo(Long rule, int place) {
        ruleId = rule;
        position = place;
    }

    boolean holds(int length) {
        return included ? length >= minutes : length > minutes;
    }

    Hours getHours() { return hours; }
}
