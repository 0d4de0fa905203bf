package org.ciyan.course.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.course.CourseFixture.FIRST;
import static org.ciyan.course.CourseFixture.SECOND;
import static org.ciyan.course.CourseFixture.aCourse;

import java.nio.file.Path;
import java.util.List;

import org.ciyan.course.CourseFixture;
import org.ciyan.course.file.FileDraft;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.TextFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Films, sounds, and the blocks that a lesson's text may hold. */
class LessonKindsTest {

    static final HeritageBook HERITAGE = HeritageBook.read(Path.of("courses", HeritageBook.FOLDER));
    static final String PLAN = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\"><title>平面</title>"
            + "<path d=\"M0 0h9\"/></svg>";
    static final String CAPTIONS =
            "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n头一句\n\n00:00:02.000 --> 00:00:09.500\n第二句\n";
    static final String GALLERY = """
            title: 大屋
            items:
              - { file: plan.svg, alt: 三面有房, caption: 示意, source: [F01] }
            """;
    static final String SCENARIO = """
            title: 访一位老人
            intro: 人物和对话是教学虚构。
            source: [F01]
            start: gate
            scenes:
              bad-end: { text: 没有讲成 }
              gate:
                text: 老人坐在门口
                choices:
                  - { text: 先说来意, to: talk }
                  - { text: 举起手机, to: bad-end }
              talk:
                text: 他讲起来了
                choices: [ { text: 换一种问法, to: gate }, { text: 记下, to: good-end } ]
              good-end: { text: 收进线索库 }
            """;
    static final String CASE = """
            title: 走还是留
            situation: 案情一段。
            source: [F01, S01]
            steps:
              - { title: 议题, prompt: 请你写, reference: 可以这样看, source: [S02] }
              - { title: 复盘, prompt: 再写, reference: 回头看 }
            """;

    @TempDir Path courses;

    CourseFixture course = aCourse("demo");
    int folders;

    private CourseFixture film() {
        return course.changed(SECOND, "minutes: 1", "minutes: 4\nkind: video\n"
                + "media: { file: film.mp4, seconds: 214, captions: film.vtt, poster: poster.svg }")
                .with("02-second/film.mp4", mp4()).with("02-second/film.vtt", CAPTIONS)
                .with("02-second/poster.svg", PLAN);
    }

    private static byte[] mp4() {
        return "\0\0\0\u0018ftypisom and so on".getBytes(UTF_8);
    }

    private CourseFixture with(String directive, String file, String text) {
        return course.changed(SECOND, "。[^S02]", "。[^S02]\n\n::: " + directive).with("02-second/" + file, text);
    }

    @Test
    void aFilmCountsItsSecondsAndBringsItsFiles() {
        var lesson = read(film()).lessons().get(1);
        assertThat(lesson.media()).isEqualTo(new MediaText(MediaText.Kind.VIDEO, "02-second/film.mp4", 214,
                "02-second/film.vtt", "02-second/poster.svg"));
        assertThat(lesson.files()).extracting(FileDraft::path)
                .containsExactly("02-second/film.mp4", "02-second/film.vtt", "02-second/poster.svg");
        assertThat(lesson.files()).extracting(FileDraft::type)
                .containsExactly("video/mp4", "text/vtt", "image/svg+xml");
        assertThat(read(aCourse("demo")).lessons().get(1).media()).isNull();
    }

    @Test
    void aSoundNeedsNoCaptionsBecauseItsTextIsTheTranscript() {
        course.changed(SECOND, "minutes: 1", "minutes: 1\nkind: audio\nmedia: { file: voice.ogg, seconds: 60 }")
                .with("02-second/voice.ogg", "OggS…");
        assertThat(read(course).lessons().get(1).media())
                .isEqualTo(new MediaText(MediaText.Kind.AUDIO, "02-second/voice.ogg", 60, null, null));
    }

    @Test
    void whatIsWrongWithAFilm() {
        assertThat(faults(film().changed(SECOND, ", captions: film.vtt", "").without("02-second/film.vtt")))
                .containsExactly("02-second/lesson.md:5 no-captions");
        course = aCourse("demo");
        assertThat(faults(film().changed(SECOND, "minutes: 4", "minutes: 3")))
                .containsExactly("02-second/lesson.md:3 media-minutes [214, 4]");
        course = aCourse("demo");
        assertThat(faults(film().changed(SECOND, "kind: video\n", ""))).contains("02-second/lesson.md:4 media-of-text");
        course = aCourse("demo");
        assertThat(faults(film().changed(SECOND, "kind: video", "kind: audio")))
                .contains("02-second/lesson.md:5 wrong-type [film.mp4, mp3, ogg]",
                        "02-second/lesson.md:5 poster-of-sound");
        course = aCourse("demo");
        assertThat(faults(film().changed(SECOND, "kind: video", "kind: cinema")))
                .contains("02-second/lesson.md:4 not-one-of [kind, cinema, text, video, audio]");
        course = aCourse("demo");
        assertThat(faults(film().with("02-second/film.mp4", "GIF89a, really")))
                .containsExactly("02-second/film.mp4:1 not-what-it-says [mp4]");
    }

    @Test
    void captionsGoForwardAndSaySomething() {
        assertThat(faults(film().with("02-second/film.vtt", "WEBVTT\n\n00:05.000 --> 00:04.000\n倒着\n")))
                .containsExactly("02-second/film.vtt:3 captions-time [00:05.000 --> 00:04.000]");
        course = aCourse("demo");
        assertThat(faults(film().with("02-second/film.vtt", "1\n00:00:01,000 --> 00:00:02,000\n字幕\n")))
                .containsExactly("02-second/film.vtt:1 captions-head [WEBVTT]",
                        "02-second/film.vtt:2 captions-time [00:00:01,000 --> 00:00:02,000]");
        course = aCourse("demo");
        assertThat(faults(film().with("02-second/film.vtt", "WEBVTT\n")))
                .containsExactly("02-second/film.vtt:1 captions-empty");
    }

    @Test
    void filesThatAreNotThereAndFilesThatNobodyUses() {
        assertThat(faults(film().without("02-second/film.mp4").with("02-second/old.svg", PLAN)
                .with("02-second/b.case.yaml", CASE).with("02-second/Photo.JPG", "x")))
                .containsExactly("02-second/Photo.JPG:1 unexpected-file", "02-second/b.case.yaml:1 unused-file",
                        "02-second/lesson.md:5 no-such-file [film.mp4]", "02-second/old.svg:1 unused-file");
        assertThat(faults(aCourse("demo").changed(SECOND, "。[^S02]", "。[^S02]\n\n::: gallery none")))
                .containsExactly("02-second/lesson.md:10 no-such-file [none.gallery.yaml]");
    }

    @Test
    void aGalleryShowsDrawingsWithTheirDescriptionSizeAndSource() {
        var lesson = read(with("gallery house", "house.gallery.yaml", GALLERY).with("02-second/plan.svg", PLAN))
                .lessons().get(1);
        assertThat(lesson.sections().get(0).html()).contains(
                "<img src=\"media:02-second/plan.svg\" width=\"640\" height=\"400\" loading=\"lazy\" alt=\"三面有房\">"
                + "<figcaption>示意<a class=\"cite\" href=\"#fn-F01\">2</a></figcaption>")
                .doesNotContain("<script", "style=");
        assertThat(lesson.files()).extracting(FileDraft::path).containsExactly("02-second/plan.svg");
        assertThat(lesson.cited()).containsExactly("S02", "F01");
    }

    @Test
    void aDrawingIsPlainHasATitleAndNothingFromElsewhere() {
        assertThat(drawn("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">\n"
                + "<script>alert(1)</script></svg>"))
                .containsExactly("02-second/plan.svg:1 svg-title", "02-second/plan.svg:2 svg-element [script]");
        assertThat(drawn(PLAN.replace("<path", "<path onload=\"x()\"")))
                .containsExactly("02-second/plan.svg:1 svg-script [onload]");
        assertThat(drawn(PLAN.replace("<path", "<image href=\"http://example.org/a.png\"/><path")))
                .containsExactly("02-second/plan.svg:1 svg-element [image]", "02-second/plan.svg:1 svg-foreign [href]");
        assertThat(drawn(PLAN.replace("<path", "<style>@import 'http://example.org/a.css';</style><path")))
                .containsExactly("02-second/plan.svg:1 svg-foreign [style]");
        assertThat(drawn(PLAN.replace("<path", "<path fill=\"url(http://example.org/#a)\"")))
                .containsExactly("02-second/plan.svg:1 svg-foreign [fill]");
        assertThat(drawn(PLAN.replace("<path", "<path fill=\"url(#a)\""))).isEmpty();
        assertThat(drawn(PLAN.replace("viewBox=\"0 0 640 400\"", "")))
                .containsExactly("02-second/plan.svg:1 svg-view-box");
        assertThat(drawn("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + PLAN))
                .contains("02-second/plan.svg:1 svg-element [<!…>]");
        assertThat(drawn("<svg")).contains("02-second/plan.svg:1 svg-xml");
    }

    private List<String> drawn(String svg) {
        course = aCourse("demo");
        return faults(with("gallery house", "house.gallery.yaml", GALLERY).with("02-second/plan.svg", svg));
    }

    @Test
    void aScenarioStandsCompleteWithItsFirstSceneFirst() {
        var html = read(with("scenario old-man", "old-man.scenario.yaml", SCENARIO)).lessons().get(1)
                .sections().get(0).html();
        assertThat(html).contains("<div class=\"scene\" id=\"scenario-1-1\"><h4><span data-word=\"course.text.scene\">"
                + "</span> 1</h4><p class=\"text\">老人坐在门口</p>"
                + "<ul class=\"answers\"><li><a href=\"#scenario-1-3\">先说来意</a>").contains("没有讲成", "收进线索库");
        assertThat(html.split("<p class=\"end\">")).hasSize(3);
    }

    @Test
    void everySceneIsReachedEveryAnswerLeadsSomewhereAndThereAreTwoEnds() {
        assertThat(told(SCENARIO.replace("to: talk", "to: walk")))
                .containsExactly("02-second/old-man.scenario.yaml:10 unknown-scene [walk]",
                        "02-second/old-man.scenario.yaml:13 unreachable-scene [talk]",
                        "02-second/old-man.scenario.yaml:15 unreachable-scene [good-end]");
        assertThat(told(SCENARIO.replace("start: gate", "start: door")))
                .contains("02-second/old-man.scenario.yaml:4 unknown-scene [door]");
        assertThat(told(SCENARIO.replace("  good-end: { text: 收进线索库 }\n", "").replace("to: good-end", "to: bad-end")))
                .containsExactly("02-second/old-man.scenario.yaml:6 few-ends [1, 2]");
        assertThat(told(SCENARIO.replace("[F01]", "[F09]")))
                .containsExactly("02-second/old-man.scenario.yaml:3 unknown-key [F09]");
        assertThat(told(SCENARIO.replace("教学虚构", "中央认定")))
                .containsExactly("02-second/old-man.scenario.yaml:2 wording [中央认定]");
    }

    private List<String> told(String scenario) {
        course = aCourse("demo");
        return faults(with("scenario old-man", "old-man.scenario.yaml", scenario));
    }

    @Test
    void aCaseKeepsItsReferencesBehindTheReadersWish() {
        var lesson = read(with("case hold", "hold.case.yaml", CASE)).lessons().get(1);
        assertThat(lesson.sections().get(0).html())
                .contains("<p class=\"situation\">案情一段。<a class=\"cite\" href=\"#fn-F01\">2</a></p>",
                        "<details><summary><span data-word=\"course.text.case-reference\"></span></summary>"
                                + "<p class=\"reference\">可以这样看<a class=\"cite\" href=\"#fn-S02\">1</a></p></details>");
        assertThat(lesson.cited()).as("a source its fact names already has no mark of its own")
                .containsExactly("S02", "F01");
        assertThat(faults(with("case more", "more.case.yaml", CASE.replace("prompt: 请你写, ", ""))))
                .containsExactly("02-second/more.case.yaml:5 missing-field [prompt]");
    }

    @Test
    void scenesAndCasesTakeSomeOfTheMinutesButNotMoreThanHalf() {
        course.changed(SECOND, "minutes: 1", "minutes: 2").changed(SECOND, "字".repeat(330), "字".repeat(310));
        assertThat(faults(with("case hold", "hold.case.yaml", CASE))).isEmpty();
        course.changed(SECOND, "字".repeat(310), "字".repeat(290));
        assertThat(faults(course)).containsExactly("02-second/lesson.md:3 length [292, 2, 300, 800]");
    }

    @Test
    void aHandoutIsALinkToItsFile() {
        var lesson = read(with("pdf sheet.pdf", "sheet.pdf", "%PDF-1.7 …")).lessons().get(1);
        assertThat(lesson.sections().get(0).html())
                .contains("<a href=\"media:02-second/sheet.pdf\"><span data-word=\"course.text.handout\"></span></a>");
        assertThat(lesson.files()).extracting(FileDraft::type).containsExactly("application/pdf");
        assertThat(faults(aCourse("demo").changed(SECOND, "。[^S02]", "。[^S02]\n\n::: pdf film.mp4")))
                .containsExactly("02-second/lesson.md:10 wrong-type [film.mp4, pdf]");
    }

    @Test
    void cardsMapsAndTheTimelineComeFromTheHeritageAndBringTheirSourcesAlong() {
        var draft = read(course.changed(SECOND, "。[^S02]",
                "。[^S02]\n\n::: card site:longjia-dawu\n\n::: map breakout\n\n::: timeline 1935-11 1936-01"));
        var html = draft.lessons().get(1).sections().get(0).html();
        assertThat(html).contains("<aside class=\"card\" data-card=\"site:longjia-dawu\">", "<a href=\"page:/heritage"
                + "/site?slug=longjia-dawu\">", "<figure class=\"story-map\" data-map=\"breakout\">",
                "<figure class=\"timeline\">", "<time datetime=\"1935-12-08\">", "href=\"#fn-F040\"");
        assertThat(draft.citations()).extracting(CitationText::code).contains("F040", "S02").doesNotHaveDuplicates();
        var known = draft.citations().stream().map(CitationText::code).toList();
        assertThat(draft.citations()).allSatisfy(citation -> assertThat(known).containsAll(citation.sources()));
        assertThat(draft.lessons()).allSatisfy(lesson -> assertThat(known).containsAll(lesson.cited()));
    }

    @Test
    void cardsMapsAndMonthsThatAreNotThere() {
        assertThat(faults(course.changed(SECOND, "。[^S02]", "。[^S02]\n\n::: card site:nowhere\n\n::: map moon\n\n"
                + "::: timeline 1935-13 1936-01\n\n::: timeline 1900-01 1900-02\n\n::: card a b")
                .changed("course.yaml", "title: 演示课程",
                        "title: 演示课程\nsites: [longjia-dawu, nowhere]\nfield-task: 愿意的话，去看一看。")))
                .containsExactly("02-second/lesson.md:10 unknown-card [site:nowhere]",
                        "02-second/lesson.md:12 unknown-map [moon]",
                        "02-second/lesson.md:14 bad-months [1935-13 1936-01]",
                        "02-second/lesson.md:16 no-moments [1900-01, 1900-02]",
                        "02-second/lesson.md:18 bad-directive [::: card a b]", "course.yaml:2 unknown-site [nowhere]");
    }

    @Test
    void aCourseKnowsItsSitesAndItsFieldTask() {
        var draft = read(course.changed("course.yaml", "title: 演示课程",
                "title: 演示课程\nsites: [longjia-dawu]\nfield-task: 愿意的话，去看一看。"));
        assertThat(draft.sites()).containsExactly("longjia-dawu");
        assertThat(draft.fieldTask()).isEqualTo("愿意的话，去看一看。");
        assertThat(read(aCourse("demo")).fieldTask()).isNull();
    }

    private CourseDraft read(CourseFixture fixture) {
        return new CourseReader(HERITAGE).read(fixture.writeTo(courses.resolve("" + folders++)));
    }

    private List<String> faults(CourseFixture fixture) {
        try {
            read(fixture);
            return List.of();
        } catch (TextFaults no) {
            assertThat(no.faults()).allSatisfy(FaultWords::assertThatItHasWords);
            return no.faults().stream().map(Fault::toString)
                    .map(line -> line.substring(line.indexOf('/') + 1).replace("text.fault.", "")).toList();
        }
    }
}
