package org.ciyan.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Recent failed sign-ins of a name, an address or a device, and until when it must wait. */
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
     * Takes a failure back, because the password turned out to be right.
     *
     * @param until end of the wait that this failure caused, or null; a wait caused by another failure stays
     * @param all whether earlier failures are cleared too
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

    /** How long to wait from that time; zero if a sign-in may be tried now. */
    Duration waitFrom(Instant at) {
        return blockedUntil == null || !blockedUntil.isAfter(at) ? Duration.ZERO : Duration.between(at, blockedUntil);
    }
}
