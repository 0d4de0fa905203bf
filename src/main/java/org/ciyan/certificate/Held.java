package org.ciyan.certificate;

import java.io.Serializable;

/** A certificate in somebody's hand. @param revocation null while it counts */
public record Held(Certificate certificate, Revocation revocation) implements Serializable {

    public boolean isRevoked() { return revocation != null; }
    public Certificate getCertificate() { return certificate; }
    public Revocation getRevocation() { return revocation; }
}
