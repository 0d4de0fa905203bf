package org.ciyan.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often a name, or an address, failed to sign in of late, and until when it must wait. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure implements Serializable {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    @Id private String subject;
    private int failures;
    @Column(name = "last_at") private Instant lastAt;
    @Column(name = "blocked_until") private Instant blockedUntil;

    protected SignInFailure() { }

    SignInFailure(String subject) {
        this.subject = subject;
    }

    /** From the {@code free}-th failure on, each doubles the wait, beginning with two seconds. */
    void happened(Instant at, int free) {
        failures = lastAt == null || lastAt.plus(FORGOTTEN_AFTER).isBefore(at) ? 1 : failures + 1;
        lastAt = at;
        if (failures >= free) {
            var wait = Duration.ofSeconds(2L << Math.min(failures - free, 12));
            blockedUntil = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }

    /** Zero if it may try now. */
    Duration waitFrom(Instant at) {
        return blockedUntil == null || !blockedUntil.isAfter(at) ? Duration.ZERO : Duration.between(at, blockedUntil);
    }
}
