package org.ciyan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** Ten random characters that are hard to guess and to misread (校验码): about 49 bits. */
final class CheckCode {

    static final int LENGTH = 10;
    /** Without 0 O, 1 I L, 5 S and U V, which look alike. */
    static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private CheckCode() { }

    static String random() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Takes the same time, however many characters are right. */
    static boolean matches(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(UTF_8), normal(typed).getBytes(UTF_8));
    }

    /** The code as typed, without spaces and hyphens and in capitals. */
    static String normal(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
