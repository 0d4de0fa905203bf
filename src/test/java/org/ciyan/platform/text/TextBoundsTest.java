package org.ciyan.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBoundsTest {

    final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void whatIsNestedTooDeeplyIsAFault(String opening) {
        new SourceFile("course.yaml", opening.repeat(100_000), faults).yaml();
        assertThat(faults).extracting(Fault::key).containsExactly("text.fault.yaml-too-deep");
    }

    @Test
    void whatUnfoldsByRepetitionIsAFault() {
        var laughs = IntStream.range(1, 60)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining());
        new SourceFile("course.yaml", "a0: &a0 [ha]\n" + laughs, faults).yaml();
        assertThat(faults).extracting(Fault::key).containsExactly("text.fault.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01", "-0001-01-01", "12024-01-01", "2024-02-30", "1e999999999"})
    void aDayOfNoYearOfOursIsAFault(String day) {
        assertThat(new SourceFile("course.yaml", "on: \"" + day + "\"", faults).yaml().date("on")).isNull();
        assertThat(faults).extracting(Fault::key).containsExactly("text.fault.not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "-1",
        "1.0000000000000000000000001"})
    void aNumberBeyondItsBoundsIsAFault(String number) {
        var fields = new SourceFile("course.yaml", "whole: " + number + "\npart: " + number, faults).yaml();
        assertThat(fields.number("whole", 0, 100)).isZero();
        assertThat(fields.decimal("part", 0, 100)).isZero();
        assertThat(faults).extracting(Fault::key)
                .containsExactly("text.fault.not-a-number", "text.fault.not-a-decimal");
    }

    @Test
    void ofAFileThatIsTooLargeNoMoreIsReadThanTellsIt(@TempDir Path folder) throws IOException {
        try (var film = new RandomAccessFile(folder.resolve("film.mp4").toFile(), "rw")) {
            film.setLength(3L << 30);
        }
        assertThat(TextFolder.read(folder, faults).files().get("film.mp4")).hasSize(TextFolder.LARGEST + 1);
    }
}
