package org.ciyan.certificate.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.ciyan.certificate.Certificates;
import org.ciyan.certificate.Verification;
import org.ciyan.certificate.Verified;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Throttled;
import org.ciyan.platform.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Anybody's certificate by its number and check code; no token is needed. */
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CertificatesResource {

    @Inject Certificates certificates;
    @Inject Verification verification;
    @Inject Caller caller;

    @GET
    @Path("key")
    @Operation(summary = "The public keys (Ed25519) that verify certificates' signatures without this server")
    public Keys keys() {
        return new Keys("Ed25519",
                certificates.keys().stream().map(k -> new Keys.Key(k.getNumber(), k.getPublicKey())).toList());
    }

    @GET
    @Path("{number}")
    @Operation(summary = "Verify a certificate by its number and check code; a wrong number is answered "
            + "like a wrong code")
    public Answer verify(@PathParam("number") String number, @QueryParam("code") String code) {
        var verified = verification.verify(number, code, caller.address());
        return switch (verified.state()) {
            case UNKNOWN -> throw new NotFound("certificate");
            case WAIT -> throw new Throttled("certificate.wait", verification.pause(caller.address()));
            default -> Answer.of(verified);
        };
    }

    /** {@code publicKey}: SubjectPublicKeyInfo in Base64. */
    public record Keys(String algorithm, List<Key> keys) {

        public record Key(int number, String publicKey) { }
    }

    /**
     * {@code state}: valid, revoked, or altered (the record does not match its signature); {@code holder} is masked.
     */
    public record Answer(boolean valid, String state, String number, String holder, String title, int minutes,
            Hours hours, LocalDate issuedOn, String issuer, LocalDate revokedOn) {

        static Answer of(Verified v) {
            return new Answer(v.isValid(), v.state().name().toLowerCase(Locale.ROOT), v.number(), v.holder(), v.title(),
                    v.minutes(), v.hours(), v.issuedOn(), v.issuer(), v.revokedOn());
        }
    }
}
