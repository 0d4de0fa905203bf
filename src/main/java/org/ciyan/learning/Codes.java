package org.ciyan.learning;

import java.security.SecureRandom;
import java.util.Base64;

/** Random names that nobody guesses: 128 bits, 22 characters. */
final class Codes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() { }

    static String next() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
