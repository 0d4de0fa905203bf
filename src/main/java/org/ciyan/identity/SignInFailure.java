package org.ciyan.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often a name, an address or a device failed to sign in of late, and until when it must wait. */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure implements Serializable {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    @Id private String subject;
    private int failures;
    @Column(name = "last_at") private Instant lastAt;
    @Column(name = "blocked_until") private Instant blockedUntil;

    protected SignInFailure() { }

    SignInFailure(String subject) {
        this.subject = subject;
    }

    /** From the {@code free}-th failure on, each doubles the wait, beginning with two seconds, up to the longest. */
    void happened(Instant at, int free, Duration longest) {
        failures = lastAt == null || lastAt.plus(FORGOTTEN_AFTER).isBefore(at) ? 1 : failures + 1;
        lastAt = at;
        if (failures >= free) {
            var wait = Duration.ofSeconds(2L << Math.min(failures - free, 12));
            blockedUntil = at.plus(wait.compareTo(longest) > 0 ? longest : wait);
        }
    }

    /**
     * It was no failure after all.
     *
     * @param until the wait that it had brought about, if any: another's stays
     * @param all whether those before are forgiven with it
     */
    void takenBack(Instant until, boolean all) {
        failures = all ? 0 : Math.max(0, failures - 1);
        if (all || blockedUntil != null && blockedUntil.equals(until)) {
            blockedUntil = null;
        }
    }

    Instant getBlockedUntil() {
        return blockedUntil;
    }

    /** Zero if it may try now. */
    Duration waitFrom(Instant at) {
        return blockedUntil == null || !blockedUntil.isAfter(at) ? Duration.ZERO : Duration.between(at, blockedUntil);
    }
}
