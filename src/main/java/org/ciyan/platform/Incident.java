package org.ciyan.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Numbers a bug that somebody met, so that the person's words and the log's line find each other. */
public final class Incident {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Incident() { }

    public static String number() {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
