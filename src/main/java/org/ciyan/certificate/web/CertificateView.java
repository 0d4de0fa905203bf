package org.ciyan.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.certificate.Certificate;
import org.ciyan.certificate.CertificatePaper;
import org.ciyan.certificate.Certificates;
import org.ciyan.certificate.Held;
import org.ciyan.certificate.QrCode;
import org.ciyan.certificate.Revocation;
import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Organization;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * One certificate on the screen, the user's own or (with {@code cadre}) one from the user's scope; an auditor can
 * revoke other people's here.
 */
@Named
@RequestScoped
public class CertificateView {

    @Inject @Param String number;
    @Inject @Param String cadre;
    @Inject CurrentUser user;
    @Inject Certificates certificates;
    @Inject CertificatePaper paper;
    @Inject Organization organization;

    private Held held;
    private String reason;

    @PostConstruct
    void load() {
        if (number == null) {
            throw new NotFound("certificate");
        }
        held = isOthers() ? certificates.certificate(user.scope(Role.OVERSEERS), cadre, number)
                : certificates.certificate(user.cadreId(), number);
    }

    /** Revokes it and shows that it is. */
    public void revoke() {
        certificates.revoke(user.scope(Role.AUDITOR), cadre, number, reason, user.isCadre() ? user.cadreId() : null);
        Faces.redirect(Faces.getRequestContextPath() + "/certificate/certificate?number=%s&cadre=%s", number, cadre);
    }

    public boolean isRevocable() {
        return isOthers() && !held.isRevoked() && user.scopeIn(Role.AUDITOR)
                .filter(scope -> organization.isWithin(scope, held.certificate().getCadreId())).isPresent()
                && !(user.isCadre() && user.cadreId() == held.certificate().getCadreId());
    }

    public boolean isOthers() {
        return cadre != null && !cadre.isBlank();
    }

    public QrCode getSquare() { return paper.square(held.certificate()); }
    public Certificate getCertificate() { return held.certificate(); }
    public Revocation getRevocation() { return held.revocation(); }
    public boolean isRevoked() { return held.isRevoked(); }
    public String getNumber() { return number; }
    public String getCadre() { return cadre; }
    public String getReason() { return reason; }
    public void setReason(String reason) { this.reason = reason; }
}
