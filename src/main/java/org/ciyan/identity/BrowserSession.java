package org.ciyan.identity;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A sign-in with a browser (登录会话). It lasts until sign-out, until it is ended from elsewhere, or until it expires. */
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

    /** Whether this session has the given key. */
    public boolean has(String key) {
        return key != null && hash.equals(Secret.hash(key));
    }

    long getAccountId() { return accountId; }
    public Long getId() { return id; }
    /** Browser and operating system, as far as the browser names them: "Firefox, Windows". */
    public String getDevice() { return device; }
    public Instant getCreatedAt() { return createdAt; }
    public Instant getExpiresAt() { return expiresAt; }
}
