package org.ciyan.hall;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.body.Office;

/** Somebody on the roster of a session: a member of its day, or who came besides. Never changed. */
@Entity
@Table(name = "hall_place")
public class Place implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    @Column(name = "cadre_id") private Long cadreId;
    private String name;
    @Enumerated(EnumType.STRING) private Office office;
    private int sort;
    @Column(name = "added_at") private Instant addedAt;
    @Column(name = "added_by") private String addedBy;

    protected Place() { }

    Place(long sessionId, Long cadreId, String name, Office office, int sort, Instant at, String by) {
        this.sessionId = sessionId;
        this.cadreId = cadreId;
        this.name = name;
        this.office = office;
        this.sort = sort;
        this.addedAt = at;
        this.addedBy = by;
    }

    /** Whether they were expected; else they came besides. */
    public boolean isMember() {
        return office != null;
    }

    boolean isOf(Long cadre) {
        return cadre != null && cadre.equals(cadreId);
    }

    /** Whether it is of somebody who is not in the register, and is called so. */
    boolean isNamed(String called) {
        return cadreId == null && name.equals(called);
    }

    public Long getId() { return id; }
    long getSessionId() { return sessionId; }
    /** Null for somebody who is not in the register. */
    public Long getCadreId() { return cadreId; }
    public String getName() { return name; }
    /** Null for an observer. */
    public Office getOffice() { return office; }
    int getSort() { return sort; }
}
