package org.ciyan.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes numbers for unexpected errors, by which a user's report can be matched with the log. */
public final class Incident {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() { }

    public static String number() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
