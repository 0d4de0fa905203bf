package org.ciyan.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.certificate.Verification;
import org.ciyan.certificate.Verified;
import org.ciyan.platform.Caller;
import org.omnifaces.cdi.Param;

/** The public page on which anybody verifies a certificate: by typing, or from its QR code. */
@Named
@RequestScoped
public class VerifyView {

    @Inject @Param String number;
    @Inject @Param String code;
    @Inject Verification verification;
    @Inject Caller caller;

    private Verified verified;

    @PostConstruct
    void load() {
        if (isAsked()) {
            verified = verification.verify(number, code, caller.address());
        }
    }

    private boolean isAsked() {
        return number != null && !number.isBlank() && code != null && !code.isBlank();
    }

    /** Null until a number and a code are given. */
    public Verified getVerified() { return verified; }
    public long getMinutes() { return Math.max(1, (verification.pause(caller.address()).toSeconds() + 59) / 60); }
    public String getNumber() { return number; }
    public String getCode() { return code; }
}
