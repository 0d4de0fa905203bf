package org.ciyan.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A role granted to an account, over a subtree of units or (operator) over none, without end or until a day. */
@Entity
@Table(name = "role_grant")
public class RoleGrant implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id") private long accountId;
    @Enumerated(EnumType.STRING) private Role role;
    @Column(name = "unit_id") private Long unitId;
    @Column(name = "valid_until") private LocalDate validUntil;

    protected RoleGrant() { }

    RoleGrant(long accountId, Role role, Long unitId, LocalDate validUntil) {
        this.accountId = accountId;
        this.role = role;
        this.unitId = unitId;
        this.validUntil = validUntil;
    }

    boolean isValid(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    boolean isOf(Role other, Long unit) {
        return role == other && Objects.equals(unitId, unit);
    }

    /** Ends the grant; the day before is the last on which it is valid. */
    void endBefore(LocalDate day) {
        validUntil = day.minusDays(1);
    }

    Role getRole() { return role; }
    Long getUnitId() { return unitId; }
}
