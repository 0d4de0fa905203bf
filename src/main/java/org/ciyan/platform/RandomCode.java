package org.ciyan.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** Random codes that cannot be guessed, in characters that may stand in an address. */
public final class RandomCode {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCode() { }

    /** 22 characters: for codes that only their owner knows for a while. */
    public static String of128Bits() {
        return of(16);
    }

    /** 43 characters: for secrets that alone give access. */
    public static String of256Bits() {
        return of(32);
    }

    private static String of(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
