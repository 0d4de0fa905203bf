package org.ciyan.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.ciyan.hall.LineKind;
import org.ciyan.hall.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionScriptTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = at("2026-12-01T10:00");

    @TempDir Path folder;

    private SessionScript script(String yaml) throws IOException {
        var file = Files.writeString(folder.resolve("s.yaml"), "- " + yaml.strip().replace("\n", "\n  "));
        return new SessionScript(Yaml.maps(Yaml.read(file)).get(0), NOW, ZONE);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant();
    }

    @Test
    void eachStepHasItsOwnTime() throws IOException {
        var script = script("""
                meeting: committee-meeting
                title: 会
                at: 2026-06-04 09:00
                length: 75
                items:
                  - kind: first
                    title: 学
                    lines:
                      - { speaker: C1, says: 一 }
                      - { decision: 二 }
                      - { note: 三, after-hours: 2 }
                      - { note: 四, after-days: 9, reason: 漏记 }
                """);
        assertThat(script.prepared()).isEqualTo(at("2026-06-03T07:00"));
        assertThat(script.told()).isEqualTo(at("2026-06-03T08:00"));
        assertThat(script.opened()).isEqualTo(at("2026-06-04T09:00"));
        assertThat(script.adjourned()).isEqualTo(at("2026-06-04T10:15"));
        assertThat(script.written()).isEqualTo(at("2026-06-04T13:15"));
        assertThat(script.signed()).isEqualTo(at("2026-06-05T13:15"));
        var lines = script.items().get(0).lines();
        assertThat(lines).extracting(SessionScript.Line::kind).containsExactly(LineKind.SPEECH, LineKind.DECISION,
                LineKind.NOTE, LineKind.NOTE);
        assertThat(lines).extracting(SessionScript.Line::at).containsExactly(at("2026-06-04T09:04"),
                at("2026-06-04T09:08"), at("2026-06-04T12:15"), at("2026-06-13T10:15"));
    }

    @Test
    void whatWasRecordedLateHasTheTimesOfItsRecord() throws IOException {
        var script = script("""
                meeting: committee-meeting
                title: 会
                at: 2026-06-04 09:00
                late-reason: 停电
                recorded-late: 2026-11-18 14:00
                items:
                  - { kind: other, title: 议, lines: [{ note: 一 }] }
                """);
        assertThat(script.told()).isNull();
        assertThat(script.opened()).isEqualTo(at("2026-11-18T14:00"));
        assertThat(script.items().get(0).lines().get(0).at()).isEqualTo(at("2026-11-18T14:01"));
    }

    @Test
    void whatIsAheadIsCountedFromTheDayOfLoadingAndPreparedThen() throws IOException {
        var script = script("""
                meeting: committee-meeting
                title: 会
                in-days: 4
                at: 09:00
                """);
        assertThat(script.isAhead()).isTrue();
        assertThat(script.at()).isEqualTo("2026-12-05T09:00");
        assertThat(List.of(script.prepared(), script.told())).containsOnly(NOW);
    }

    @Test
    void whoIsNotNamedWasThereAndOfWhomNothingIsRecordedNothingIs() throws IOException {
        var script = script("""
                meeting: committee-meeting
                title: 会
                at: 2026-06-04 09:00
                absent: { C1: 病假, C2: }
                stand-ins: { C3: 某人·演示 }
                unrecorded: [C4]
                """);
        assertThat(Stream.of("C1", "C2", "C3", "C5").map(c -> script.mark(c).orElseThrow().presence()))
                .containsExactly(Presence.ABSENT, Presence.ABSENT, Presence.PROXY, Presence.PRESENT);
        assertThat(script.mark("C1").orElseThrow().reason()).isEqualTo("病假");
        assertThat(script.mark("C2").orElseThrow().reason()).isNull();
        assertThat(script.mark("C4")).isEmpty();
    }
}
