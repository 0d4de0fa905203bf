package org.ciyan.certificate;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers anybody who has a certificate's number and check code; slows down who guesses. */
@ApplicationScoped
@Transactional
public class Verification {

    @Inject CertificateStore store;
    @Inject Misses misses;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.certificate.free-misses") int freeMisses;

    /**
     * @param number as typed
     * @param code as typed
     * @param address the address of the client
     */
    public Verified verify(String number, String code, String address) {
        var now = clock.instant();
        if (misses.of(address, now) >= freeMisses) {
            return Verified.WAIT;
        }
        var wanted = CertificateNumber.normal(number);
        var held = CertificateNumber.isWellFormed(wanted) ? store.numbered(wanted) : Optional.<Held>empty();
        // compared in either case, so that the time does not tell whether a well-formed number exists
        boolean right = CheckCode.matches(held.map(h -> h.certificate().getCode()).orElse(""), code);
        if (held.isEmpty() || !right) {
            misses.add(address, now);
            return Verified.UNKNOWN;
        }
        return Verified.of(held.get(), isAuthentic(held.get().certificate()));
    }

    /** How long an address that guessed too often must wait before it may ask again. */
    public Duration pause(String address) {
        return misses.pause(address, clock.instant());
    }

    private boolean isAuthentic(Certificate certificate) {
        return store.keys().stream().anyMatch(k -> k.getNumber() == certificate.getKeyNumber()
                && k.hasSigned(certificate.statement(), certificate.getSignature()));
    }
}
