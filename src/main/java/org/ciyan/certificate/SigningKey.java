package org.ciyan.certificate;

import java.io.Serializable;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The pair of keys (Ed25519) that signs certificates; the public half is for everybody. */
@Entity
@Table(name = "certificate_key")
public class SigningKey implements Serializable {

    static final String ALGORITHM = "Ed25519";

    @Id private int number;
    @Column(name = "public_key", updatable = false) private String publicKey;
    @Column(name = "private_key", updatable = false) private String privateKey;
    @Column(name = "made_at", updatable = false) private Instant madeAt;

    protected SigningKey() { }

    SigningKey(int number, KeyPair pair, Instant at) {
        this.number = number;
        this.publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        this.privateKey = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        this.madeAt = at;
    }

    static SigningKey random(int number, Instant at) {
        try {
            return new SigningKey(number, KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair(), at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return URL-safe Base64 without padding */
    String sign(Statement statement) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(privateKey))));
            signature.update(statement.bytes());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hasSigned(Statement statement, String signature) {
        try {
            var check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey))));
            check.update(statement.bytes());
            return check.verify(Base64.getUrlDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    String getPrivateKey() { return privateKey; }
    public int getNumber() { return number; }
    /** SubjectPublicKeyInfo in Base64, the text of a PEM file. */
    public String getPublicKey() { return publicKey; }
    public Instant getMadeAt() { return madeAt; }
}
