package org.ciyan.certificate;

import java.io.Serializable;
import java.time.LocalDate;

import org.ciyan.kernel.Hours;

/**
 * What anybody may know of a certificate whose number and check code they have. Of one that is not found, and of one
 * whose code is wrong, nothing but the state is given.
 *
 * @param holder masked
 * @param hours null if the course had none
 * @param revokedOn null while the certificate is valid
 * @param authentic whether its signature is good: nothing was changed since it was issued
 */
public record Verified(State state, String number, String holder, String title, int minutes, Hours hours,
        LocalDate issuedOn, String issuer, LocalDate revokedOn, boolean authentic) implements Serializable {

    static final Verified UNKNOWN = new Verified(State.UNKNOWN, null, null, null, 0, null, null, null, null, false);
    static final Verified WAIT = new Verified(State.WAIT, null, null, null, 0, null, null, null, null, false);

    static Verified of(Held held, boolean authentic) {
        var c = held.certificate();
        return new Verified(!authentic ? State.ALTERED : held.isRevoked() ? State.REVOKED : State.VALID, c.getNumber(),
                Mask.of(c.getHolder()), c.getTitle(), c.getMinutes(), c.getHours(), c.getIssuedOn(), c.getIssuer(),
                held.isRevoked() ? held.revocation().getRevokedOn() : null, authentic);
    }

    public boolean isFound() {
        return state != State.UNKNOWN && state != State.WAIT;
    }

    public boolean isValid() {
        return state == State.VALID;
    }

    public State getState() { return state; }

    /** WAIT: too many wrong tries from there; ALTERED: the record does not match its signature. */
    public enum State { VALID, REVOKED, ALTERED, UNKNOWN, WAIT }
}
