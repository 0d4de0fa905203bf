package org.ciyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProbeTest {

    @ParameterizedTest
    @ValueSource(strings = {"8.4.0", "8.4.7-log", "9.7.4", "11.4.5-MariaDB", "11.1.2-MariaDB-1:11.1.2+maria~deb12",
            "5.5.5-11.8.2-MariaDB", "12.0.2-MariaDB"})
    void theseServersAreSupported(String version) {
        assertThatCode(() -> Probe.mustBeSupported(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.42", "5.7.44", "8.3.0", "10.11.19-MariaDB", "5.5.5-10.11.19-MariaDB-0+deb12u1",
            "11.0.3-MariaDB", "unknown"})
    void theseServersAreNot(String version) {
        assertThatThrownBy(() -> Probe.mustBeSupported(version)).isInstanceOf(Refusal.class)
                .hasMessage("database.unsupported");
    }

    @Test
    void theAddressGetsWhatIsMissingAndKeepsWhatWasSaid() {
        assertThat(Access.complete("jdbc:mysql://db/ciyan"))
                .startsWith("jdbc:mysql://db/ciyan?characterEncoding=UTF-8&").contains("&connectionTimeZone=UTC&");
        assertThat(Access.complete("jdbc:mysql://db/ciyan?sslMode=VERIFY_CA&connectionTimeZone=SERVER"))
                .startsWith("jdbc:mysql://db/ciyan?sslMode=VERIFY_CA&connectionTimeZone=SERVER&")
                .doesNotContain("connectionTimeZone=UTC");
    }

    @Test
    void anEmptyPasswordIsRefusedBeforeAnythingIsAsked(@TempDir java.nio.file.Path folder) {
        var database = new ExternalDatabase(Map.of("CIYAN_DB_URL", "jdbc:mysql://127.0.0.1:1/ciyan",
                "CIYAN_DB_USER", "ciyan"));
        assertThat(database.isGiven()).isTrue();
        assertThatThrownBy(() -> database.access(new DataFolder(folder))).isInstanceOf(Refusal.class)
                .hasMessage("database.no-password");
    }
}
