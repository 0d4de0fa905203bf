package org.ciyan.certificate;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues certificates, shows them to their holders and to those who oversee them, and revokes them. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Certificates {

    private static final System.Logger LOG = System.getLogger(Certificates.class.getName());

    @Inject CertificateStore store;
    @Inject PostedHours hours;
    @Inject Organization organization;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.certificate.issuer") String issuer;

    /** The certificates of a cadre for their own use, newest first. */
    public List<Held> of(long cadreId) {
        return store.of(cadreId);
    }

    /** The certificates of somebody else; every access is recorded. */
    @Audited("certificate.look-at-certificates")
    public List<Held> of(Scope scope, @Subject String cadreCode) {
        return store.of(within(scope, cadreCode).id());
    }

    /** @throws NotFound if there is none of that number, or it belongs to another cadre */
    public Held certificate(long cadreId, String number) {
        return store.numbered(CertificateNumber.normal(number)).filter(h -> h.certificate().getCadreId() == cadreId)
                .orElseThrow(() -> new NotFound("certificate"));
    }

    @Audited("certificate.look-at-certificate")
    public Held certificate(Scope scope, @Subject String cadreCode, String number) {
        return certificate(within(scope, cadreCode).id(), number);
    }

    /** The public halves of all keys, by number; a certificate names the one that signed it. */
    public List<SigningKey> keys() {
        return store.keys();
    }

    /**
     * Revokes a certificate; it stays, and is shown as revoked.
     *
     * @param byCadre the cadre behind the acting account, or null: nobody revokes their own
     * @throws Rejected {@code certificate.own}, {@code certificate.revoked-without-reason},
     *         {@code certificate.revoked-before}
     */
    @Audited("certificate.revoke")
    public void revoke(Scope scope, @Subject String cadreCode, String number, String reason, Long byCadre) {
        var cadre = within(scope, cadreCode);
        if (byCadre != null && byCadre == cadre.id()) {
            throw new Rejected("certificate.own");
        }
        if (reason == null || reason.isBlank()) {
            throw new Rejected("certificate.revoked-without-reason");
        }
        var held = certificate(cadre.id(), number);
        if (held.isRevoked()) {
            throw new Rejected("certificate.revoked-before", number);
        }
        store.add(new Revocation(held.certificate().getId(), reason.strip(), LocalDate.now(clock), clock.instant()));
        LOG.log(INFO, "revoked certificate " + held.certificate().getNumber());
    }

    void issue(CourseCompleted done) {
        if (store.isIssuedFor(done.enrollmentId())) {
            return; // the same completion twice earns one certificate
        }
        var day = LocalDate.ofInstant(done.at(), clock.getZone());
        var as = new Certificate.Issued(store.nextNumber(day.getYear()), CheckCode.random(), issuer, day);
        var certificate = new Certificate(done, organization.cadre(done.cadreId(), day),
                hours.of(done.enrollmentId()).orElse(null), as);
        var keys = store.keys();
        certificate.sign(keys.get(keys.size() - 1));
        store.add(certificate);
        LOG.log(INFO, "issued certificate " + certificate.getNumber());
    }

    void makeFirstKey() {
        store.makeFirstKey(clock.instant());
    }

    private CadreRow within(Scope scope, String cadreCode) {
        return organization.cadre(scope, cadreCode, LocalDate.now(clock));
    }
}
