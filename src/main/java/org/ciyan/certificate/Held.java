package org.ciyan.certificate;

import java.io.Serializable;

/**
 * A certificate together with its revocation.
 *
 * @param revocation null while the certificate is valid
 */
public record Held(Certificate certificate, Revocation revocation) implements Serializable {

    public boolean isRevoked() { return revocation != null; }
    public Certificate getCertificate() { return certificate; }
    public Revocation getRevocation() { return revocation; }
}
