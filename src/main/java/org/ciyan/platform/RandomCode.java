package org.ciyan.platform;

import java.security.SecureRandom;
import java.util.Base64;

/** Random names that nobody guesses, in letters and digits that may stand in an address. */
public final class RandomCode {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCode() { }

    /** 22 characters: what is known to its owner for a while. */
    public static String of128Bits() {
        return of(16);
    }

    /** 43 characters: what opens a door by itself. */
    public static String of256Bits() {
        return of(32);
    }

    private static String of(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
