package org.ciyan.identity;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The right to sign in (账号), given to a cadre or, if {@code cadreId} is null, to somebody who is not in the register.
 */
@Entity
@Table(name = "account")
public class Account implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String name;
    @Column(name = "password_hash") private String passwordHash;
    @Column(name = "one_time") private boolean oneTime;
    @Column(name = "cadre_id") private Long cadreId;
    @Column(name = "closed_at") private Instant closedAt;
    @Column(name = "created_at") private Instant createdAt;
    @Version private int version;

    protected Account() { }

    Account(String username, String name, Long cadreId, Instant at) {
        this.username = username;
        this.name = name;
        this.cadreId = cadreId;
        this.createdAt = at;
    }

    /** @param once true if its owner must change it at the first sign-in */
    void takePassword(String hash, boolean once) {
        passwordHash = hash;
        oneTime = once;
    }

    void close(Instant at) {
        closedAt = at;
    }

    boolean isOpen() {
        return closedAt == null;
    }

    String getPasswordHash() { return passwordHash; }
    Long getId() { return id; }
    public String getUsername() { return username; }
    public String getName() { return name; }
    public boolean isOneTime() { return oneTime; }
    public Long getCadreId() { return cadreId; }
}
