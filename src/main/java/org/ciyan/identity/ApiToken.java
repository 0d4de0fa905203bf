package org.ciyan.identity;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A personal, expiring, revocable key to the API (接口令牌); only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id") private long accountId;
    private String hash;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "expires_at") private Instant expiresAt;
    @Column(name = "revoked_at") private Instant revokedAt;

    protected ApiToken() { }

    ApiToken(long accountId, String hash, Instant at, Instant expiresAt) {
        this.accountId = accountId;
        this.hash = hash;
        this.createdAt = at;
        this.expiresAt = expiresAt;
    }

    boolean isValid(Instant at) {
        return revokedAt == null && expiresAt.isAfter(at);
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    long getAccountId() { return accountId; }
    public Long getId() { return id; }
    public Instant getCreatedAt() { return createdAt; }
    public Instant getExpiresAt() { return expiresAt; }
}
