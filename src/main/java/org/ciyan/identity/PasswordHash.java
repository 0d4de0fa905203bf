package org.ciyan.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Argon2id with 19 MiB, two passes, one lane (OWASP's minimum); at most four are computed at once, to limit memory. */
final class PasswordHash {

    static final String PREFIX = "argon2id$v=19$m=19456,t=2,p=1$";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore AT_ONCE = new Semaphore(4);
    /** Compared against when the account does not exist, so that both cases take the same time. */
    static final String NOBODYS = of(new String(random(16), ISO_8859_1));

    private PasswordHash() { }

    static String of(String password) {
        var salt = random(16);
        var encoder = Base64.getEncoder().withoutPadding();
        return PREFIX + encoder.encodeToString(salt) + "$" + encoder.encodeToString(compute(password, salt));
    }

    static boolean matches(String password, String hash) {
        var parts = hash.substring(PREFIX.length()).split("\\$");
        var decoder = Base64.getDecoder();
        return MessageDigest.isEqual(decoder.decode(parts[1]), compute(password, decoder.decode(parts[0])));
    }

    private static byte[] compute(String password, byte[] salt) {
        AT_ONCE.acquireUninterruptibly();
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(19456).withIterations(2).withParallelism(1).withSalt(salt).build());
            var hash = new byte[32];
            generator.generateBytes(password.getBytes(UTF_8), hash);
            return hash;
        } finally {
            AT_ONCE.release();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
