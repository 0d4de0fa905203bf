package org.ciyan.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

import org.ciyan.kernel.Hours;
import org.junit.jupiter.api.Test;

class StatementTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    final Statement statement = new Statement("CY2026-000001-4", DAY, "彭䶮·演示", "红十八师", 75, Hours.of("1.75"));
    final SigningKey key = SigningKey.random(1, Instant.EPOCH);

    @Test
    void sevenLines() {
        assertThat(new String(statement.bytes(), UTF_8))
                .isEqualTo("ciyan1\nCY2026-000001-4\n2026-11-23\n彭䶮·演示\n红十八师\n75\n1.75");
        assertThat(new String(new Statement("n", DAY, "h", "t", 1, null).bytes(), UTF_8)).endsWith("\n1\n-");
    }

    @Test
    void noFieldLooksLikeTwo() {
        var split = new Statement("CY2026-000001-4", DAY, "彭\n红十八师", "x", 75, null);
        assertThat(new String(split.bytes(), UTF_8).lines()).hasSize(7);
    }

    @Test
    void whatWasSignedIsVerifiedAndNothingElse() {
        var signature = key.sign(statement);
        assertThat(Base64.getUrlDecoder().decode(signature)).hasSize(64);
        assertThat(key.hasSigned(statement, signature)).isTrue();
        assertThat(key.hasSigned(new Statement("CY2026-000001-4", DAY, "彭䶮·演示", "红十八师", 75, Hours.of("9.75")),
                signature)).isFalse();
        assertThat(key.hasSigned(new Statement("CY2026-000001-4", DAY, "他人", "红十八师", 75, Hours.of("1.75")), signature))
                .isFalse();
        assertThat(SigningKey.random(2, Instant.EPOCH).hasSigned(statement, signature)).isFalse();
        assertThat(key.hasSigned(statement, "not base64 !")).isFalse();
        assertThat(key.hasSigned(statement, "")).isFalse();
    }
}
