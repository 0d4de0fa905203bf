package org.ciyan.identity;

import java.security.SecureRandom;

import org.ciyan.platform.RandomCode;
import org.ciyan.platform.Sha256;

/** Random secrets: tokens for machines, and passwords that a person can type. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Letters and digits, without those that look alike. */
    private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private Secret() { }

    /** 256 bits. */
    static String token() {
        return RandomCode.of256Bits();
    }

    /** Three groups of four, about 59 bits. */
    static String password() {
        var password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(TYPEABLE.charAt(RANDOM.nextInt(TYPEABLE.length())));
        }
        return password.toString();
    }

    /** The hash that is stored instead of a token; its 256 random bits need no slow hash. */
    static String hash(String token) {
        return Sha256.of(token);
    }
}
