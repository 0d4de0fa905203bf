package org.ciyan.identity;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A device on which an account signed in before; failed sign-ins elsewhere do not delay it. Only a hash is kept. */
@Entity
@Table(name = "known_device")
public class KnownDevice implements Serializable {

    /** The most known devices of an account; an eleventh replaces the oldest. */
    static final int MOST = 10;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id") private long accountId;
    private String hash;
    @Column(name = "created_at") private Instant createdAt;

    protected KnownDevice() { }

    KnownDevice(long accountId, String hash, Instant at) {
        this.accountId = accountId;
        this.hash = hash;
        this.createdAt = at;
    }
}
