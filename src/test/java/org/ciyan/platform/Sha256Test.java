package org.ciyan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {

    @TempDir Path folder;

    @Test
    void isWhatTheStandardSays() {
        assertThat(Sha256.of("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aFileInPiecesIsTheSameAsItsBytesAndATextAsItsUtf8() throws IOException {
        var bytes = "茨岩塘".repeat(300_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var file = Files.write(folder.resolve("large"), bytes);

        assertThat(Sha256.of(file)).isEqualTo(Sha256.of(bytes)).isEqualTo(Sha256.of("茨岩塘".repeat(300_000)));
        assertThatThrownBy(() -> Sha256.of(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
    }
}
