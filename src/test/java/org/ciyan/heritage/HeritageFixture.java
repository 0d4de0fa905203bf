package org.ciyan.heritage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A small heritage folder in which everything is right, to be spoilt by a test. */
final class HeritageFixture {

    private final Map<String, String> files = new LinkedHashMap<>();

    HeritageFixture() {
        files.put("sources.yaml", """
                sources:
                  S01: { title: 甲文, body: 某刊, date: "2017-02-16", confidence: 乙上, url: "http://example.org/1" }
                  S02: { title: 乙文, body: 某报, date: 未见, confidence: 丙 }
                """);
        files.put("facts.yaml", """
                facts:
                  F01: { text: 某日出发, sources: [S01, S02], confidence: 乙, from: "1935-12-08", disputes: [D01] }
                  F02: { text: 次年到达, sources: [S01], confidence: 甲, from: "1936-01" }
                """);
        files.put("disputes.yaml", """
                disputes:
                  D01:
                    question: 哪一天出发
                    versions:
                      - { text: 这一天, sources: [S01] }
                      - { text: 那一天, sources: [S02] }
                    wording: 两说并列
                """);
        files.put("sites.yaml", """
                sites:
                  old-house: { code: P01, name: 老屋, label: 屋, protection: 未见, place: 某村, longitude: 109.67, \
                      latitude: 29.35, radius-km: 8, happened: 机关驻地。, teaches: 分工, sources: [S01], facts: [F01] }
                  school: { code: P02, name: 学校, protection: 未见, place: 某村, near: old-house, radius-km: 8, \
                      happened: 办学。, teaches: 学习, sources: [S02] }
                  two-places: { code: P03, name: 两处, protection: 未见, place: 某村, \
                      points: [{ name: 甲处, longitude: 109.1, latitude: 29.1 }, { name: 乙处, longitude: 109.2, \
                      latitude: 29.2 }], radius-km: 8, happened: 战斗。, teaches: 辨认, sources: [S02], disputes: [D01] }
                """);
        files.put("figures.yaml", """
                figures:
                  somebody: { code: N01, name: 某人, text: 他留下来。后来归队。, teaches: 担当, sources: [S01], confidence: 甲 }
                """);
        files.put("stories.yaml", """
                stories:
                  a-story: { title: 一件事, text: 有这样一件事。, figures: [somebody], sites: [school], sources: [S02], \
                      facts: [F01], confidence: 丙, note: 只有一处 }
                """);
        files.put("timeline.yaml", """
                timeline:
                  - { when: "1936-01", title: 到达, text: 到达。, facts: [F02], sites: [school] }
                  - { when: "1935-12-08", until: "1936-01-07", title: 出发, text: 出发。, facts: [F01], disputes: [D01] }
                """);
        files.put("route.yaml", """
                points:
                  R01: { name: 起点, longitude: 109.67, latitude: 29.35, radius-km: 8, when: 12月8日, happened: 出发, \
                      sources: [S01], confidence: 乙 }
                  R02: { name: 中途, longitude: 109.72, latitude: 29.4, radius-km: 12, when: 日期未见, happened: 经过, \
                      sources: [S02], confidence: 丙 }
                  R03: { name: 终点, longitude: 109.8, latitude: 29.4, radius-km: 12, when: 1月, happened: 到达, \
                      sources: [S02], confidence: 丙 }
                stretches:
                  - { from: R01, to: R02, certainty: alternative, note: 一说, sources: [S01] }
                  - { from: R02, to: R03, certainty: alternative, note: 一说, sources: [S02] }
                main-force: { name: 主力, note: 对照, sources: [S01], \
                      points: [{ name: 甲地, longitude: 110.23, latitude: 29.34, when: 11月 }, { name: 乙地 }] }
                """);
        files.put("maps.yaml", """
                maps:
                  way: { title: 走过的路, note: 坐标是估计, steps: [{ title: 出发, text: 出发。, points: [R01, old-house], \
                      citations: [F01, S01] }] }
                """);
        files.put("to-verify.yaml", """
                to-verify:
                  - { what: 日期, who: 党史室, look-at: 年谱, concerns: [D01, F01, P01, R01, N01, S01] }
                """);
    }

    HeritageFixture changed(String file, String old, String by) {
        var text = files.get(file + ".yaml");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " has no " + old);
        }
        files.put(file + ".yaml", text.replace(old, by));
        return this;
    }

    HeritageFixture with(String name, String text) {
        files.put(name, text);
        return this;
    }

    HeritageFixture without(String name) {
        files.remove(name);
        return this;
    }

    Path writeTo(Path parent) {
        var folder = parent.resolve("heritage");
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
