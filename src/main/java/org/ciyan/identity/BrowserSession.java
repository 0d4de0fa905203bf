package org.ciyan.identity;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That somebody is signed in with a browser (登录会话), until they sign out, it is ended, or it has lasted its time. */
@Entity
@Table(name = "browser_session")
public class BrowserSession implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id") private long accountId;
    private String hash;
    private String device;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "expires_at") private Instant expiresAt;
    @Column(name = "ended_at") private Instant endedAt;

    protected BrowserSession() { }

    BrowserSession(long accountId, String hash, String device, Instant at, Instant expiresAt) {
        this.accountId = accountId;
        this.hash = hash;
        this.device = device;
        this.createdAt = at;
        this.expiresAt = expiresAt;
    }

    boolean isValid(Instant at) {
        return endedAt == null && expiresAt.isAfter(at);
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** Whether it is the one with this key. */
    public boolean has(String key) {
        return key != null && hash.equals(Secret.hash(key));
    }

    long getAccountId() { return accountId; }
    public Long getId() { return id; }
    /** Browser and system, as far as they say so: "Firefox, Windows". */
    public String getDevice() { return device; }
    public Instant getCreatedAt() { return createdAt; }
    public Instant getExpiresAt() { return expiresAt; }
}
