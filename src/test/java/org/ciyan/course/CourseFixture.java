package org.ciyan.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small course as it should be, two lessons of a minute each, to be written into a folder or made wrong in one place.
 */
public final class CourseFixture {

    public static final String FIRST = "01-first/lesson.md";
    public static final String FIRST_QUIZ = "01-first/quiz.yaml";
    public static final String SECOND = "02-second/lesson.md";
    public static final String SECOND_QUIZ = "02-second/quiz.yaml";

    private final String slug;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private CourseFixture(String slug) {
        this.slug = slug;
    }

    public static CourseFixture aCourse(String slug) {
        return new CourseFixture(slug)
                .with("course.yaml", """
                        title: 演示课程
                        title-note: 此名称只供演示。
                        summary: 两节课，每节一分钟。
                        category: party-spirit
                        form: lecture
                        hours: { rule: by-duration }
                        requires: { coverage: 90%, quizzes: passed }
                        audience: [county-cadre, village-cadre]
                        objectives:
                          - 说出两件事
                          - 分清两种说法
                        reflection: 愿意的话，想一想。
                        review-by: 2027-11-30
                        """)
                .with("sources.yaml", """
                        sources:
                          S01: { title: 第一篇, body: 演示报, date: "2020-01-02", confidence: 甲, url: "http://example.org/1" }
                          S02: { title: 第二篇, body: 演示刊, date: 未见, confidence: 乙上 }
                        facts:
                          F01: { text: 一件事, sources: [S01], confidence: 甲 }
                        disputes:
                          D01:
                            question: 哪一天
                            versions:
                              - { text: 这一天, sources: [S01] }
                              - { text: 那一天, sources: [S02] }
                            wording: 两说并列
                        """)
                .with(FIRST, """
                        ---
                        title: 第一节
                        minutes: 1
                        ---

                        ## 甲段

                        %s。[^F01][^S01] 他说**“要紧”**的话。

                        ::: dispute D01

                        ## 乙段

                        %s。[^S02]
                        """.formatted("字".repeat(160), "文".repeat(170)))
                .with(FIRST_QUIZ, """
                        pass: 80%
                        draw: 1
                        questions:
                          - single: 是哪一个？
                            options: { a: 甲*, b: 乙, c: 丙 }
                            reason: 书上这样写。
                            source: [F01]
                          - multiple: 有哪几个？
                            options: { a: 甲*, b: 乙*, c: 丙 }
                            reason: 书上这样写。
                            source: [S02]
                        """)
                .with(SECOND, """
                        ---
                        title: 第二节
                        minutes: 1
                        ---

                        ## 丙段

                        %s。[^S02]
                        """.formatted("字".repeat(330)))
                .with(SECOND_QUIZ, """
                        pass: 60%
                        draw: 1
                        questions:
                          - true-false: 这句话对。
                            answer: true
                            reason: 书上这样写。
                            source: S01
                          - ordering: 按先后排列。
                            items: [头一件, 第二件, 第三件]
                            reason: 书上这样写。
                            source: [S01]
                          - matching: 连起来。
                            pairs: { 左一: 右一, 左二: 右二 }
                            reason: 书上这样写。
                            source: [S01]
                        """);
    }

    /** Makes the second lesson a film. */
    public CourseFixture film(byte[] film, int seconds, String captions) {
        return changed(SECOND, "minutes: 1",
                "minutes: %d\nkind: video\nmedia: { file: film.mp4, seconds: %d, captions: film.vtt }"
                .formatted((seconds + 59) / 60, seconds)).with("02-second/film.mp4", film)
                .with("02-second/film.vtt", captions);
    }

    public CourseFixture with(String file, String text) {
        files.put(file, text.getBytes(UTF_8));
        return this;
    }

    public CourseFixture with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    public CourseFixture without(String file) {
        files.remove(file);
        return this;
    }

    /** Puts something else in a place that must be there. */
    public CourseFixture changed(String file, String what, String by) {
        var text = new String(files.get(file), UTF_8);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file + " does not hold " + what);
        }
        return with(file, text.replace(what, by));
    }

    public CourseFixture moved(String from, String to) {
        files.put(to, files.remove(from));
        return this;
    }

    /** @return the folder of the course, in {@code courses} */
    public Path writeTo(Path courses) {
        try {
            for (var file : files.entrySet()) {
                var path = courses.resolve(slug).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return courses.resolve(slug);
    }
}
