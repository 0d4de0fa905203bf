package org.ciyan.organization;

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

/** A unit (单位) of the county's one tree. Never deleted; closed on a date. */
@Entity
@Table(name = "unit")
public class Unit implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    @Enumerated(EnumType.STRING) private Kind kind;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "parent_id") private Unit parent;
    private String path;
    private String place;
    private int sort;
    @Column(name = "opened_on") private LocalDate openedOn;
    @Column(name = "closed_on") private LocalDate closedOn;

    protected Unit() { }

    Unit(String code, String name, Kind kind, Unit parent, int sort, LocalDate openedOn) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
        this.place = "%s%06d %s/".formatted(parent == null ? "/" : parent.place, sort, code);
        this.sort = sort;
        this.openedOn = openedOn;
    }

    void close(LocalDate day) {
        closedOn = day;
    }

    public boolean isOpen(LocalDate day) {
        return !openedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    /** Codes from the root down to this unit, {@code /U00/U201/}: a subtree is a prefix. */
    public String getPath() { return path; }

    /** 0 for the root. */
    public int getDepth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    public Long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public Kind getKind() { return kind; }
    public String getParentCode() { return parent == null ? null : parent.code; }
    public int getSort() { return sort; }

    /** The kind of a unit. */
    public enum Kind { COUNTY, COUNTY_BODY, TOWNSHIP, VILLAGE }
}
