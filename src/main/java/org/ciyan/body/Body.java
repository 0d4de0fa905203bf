package org.ciyan.body;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.organization.Unit;

/** A Party body (党组织) of a unit. Never deleted; closed on a date. */
@Entity
@Table(name = "party_body")
public class Body implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    @Enumerated(EnumType.STRING) private Kind kind;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "unit_id") private Unit unit;
    @Column(name = "opened_on") private LocalDate openedOn;
    @Column(name = "closed_on") private LocalDate closedOn;
    @Version private int version;

    protected Body() { }

    Body(String code, String name, Kind kind, Unit unit, LocalDate openedOn) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.unit = unit;
        this.openedOn = openedOn;
    }

    void rename(String better) {
        name = better;
    }

    /** @param day the first on which it no longer exists */
    void close(LocalDate day) {
        closedOn = day;
    }

    public boolean isOpen(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    public Long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public Kind getKind() { return kind; }
    public Unit getUnit() { return unit; }
    public LocalDate getOpenedOn() { return openedOn; }
    public LocalDate getClosedOn() { return closedOn; }

    /**
     * Committee 党委, leading group 党组, work committee 党工委, branch 党支部, central group 理论学习中心组,
     * Party group 党小组.
     */
    public enum Kind { COMMITTEE, LEADING_GROUP, WORK_COMMITTEE, BRANCH, CENTRAL_GROUP, PARTY_GROUP }
}
