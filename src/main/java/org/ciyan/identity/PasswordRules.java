package org.ciyan.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.ciyan.kernel.Rejected;

/**
 * Rules for passwords: length rather than a mix of character classes (NIST SP 800-63B, 3.1.1.2), and no common
 * password.
 */
final class PasswordRules {

    /** The least number of characters (Unicode code points). */
    static final int SHORTEST = 10;
    /** The least number of different characters; "aaaaaaaaaa" and "ababababab" have fewer. */
    static final int FEWEST = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() { }

    /**
     * @throws Rejected {@code identity.password-too-short}, {@code identity.password-too-plain},
     *         {@code identity.password-common}, {@code identity.password-like-name}
     */
    static void check(String wished, String username) {
        if (wished == null || wished.codePointCount(0, wished.length()) < SHORTEST) {
            throw new Rejected("identity.password-too-short", SHORTEST);
        }
        if (wished.codePoints().distinct().count() < FEWEST) {
            throw new Rejected("identity.password-too-plain", FEWEST);
        }
        var lower = wished.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower)) {
            throw new Rejected("identity.password-common");
        }
        if (lower.contains(username)) {
            throw new Rejected("identity.password-like-name");
        }
    }

    private static Set<String> common() {
        var file = PasswordRules.class.getResourceAsStream("/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
