package org.ciyan.material;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.organization.Unit;

/** A study material (学习材料) in all its versions. Withdrawn, never deleted. */
@Entity
@Table(name = "material")
public class Material implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "unit_id") private Unit unit;
    private int number = 1;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "withdrawn_at") private Instant withdrawnAt;
    @Column(name = "withdrawn_by") private String withdrawnBy;
    @Column(name = "withdrawn_why") private String withdrawnWhy;
    @Version private int version;

    protected Material() { }

    Material(String code, Unit unit, Instant at) {
        this.code = code;
        this.unit = unit;
        this.createdAt = at;
    }

    int next() {
        return ++number;
    }

    void withdraw(String why, Instant at, String by) {
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnWhy = why;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Long getId() { return id; }
    public String getCode() { return code; }
    /** Whose bank it belongs to. */
    public Unit getUnit() { return unit; }
    /** Number of its latest version, from 1. */
    public int getNumber() { return number; }
    public Instant getWithdrawnAt() { return withdrawnAt; }
    public String getWithdrawnBy() { return withdrawnBy; }
    public String getWithdrawnWhy() { return withdrawnWhy; }
}
