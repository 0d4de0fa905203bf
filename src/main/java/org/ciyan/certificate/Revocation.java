package org.ciyan.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The revocation of a certificate (撤销): since when and why. Who did it is in the audit trail. */
@Entity
@Table(name = "certificate_revocation")
public class Revocation implements Serializable {

    @Id @Column(name = "certificate_id") private long certificateId;
    @Column(updatable = false) private String reason;
    @Column(name = "revoked_on", updatable = false) private LocalDate revokedOn;
    @Column(name = "revoked_at", updatable = false) private Instant revokedAt;

    protected Revocation() { }

    Revocation(long certificateId, String reason, LocalDate on, Instant at) {
        this.certificateId = certificateId;
        this.reason = reason;
        this.revokedOn = on;
        this.revokedAt = at;
    }

    long getCertificateId() { return certificateId; }
    public String getReason() { return reason; }
    public LocalDate getRevokedOn() { return revokedOn; }
    public Instant getRevokedAt() { return revokedAt; }
}
