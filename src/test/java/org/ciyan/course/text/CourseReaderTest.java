package org.ciyan.course.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ciyan.course.CourseFixture.FIRST;
import static org.ciyan.course.CourseFixture.FIRST_QUIZ;
import static org.ciyan.course.CourseFixture.SECOND;
import static org.ciyan.course.CourseFixture.SECOND_QUIZ;
import static org.ciyan.course.CourseFixture.aCourse;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.ciyan.course.CourseFixture;
import org.ciyan.course.text.CitationText.Kind;
import org.ciyan.heritage.HeritageBook;
import org.ciyan.platform.text.Fault;
import org.ciyan.platform.text.TextFaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseReaderTest {

    @TempDir Path courses;

    CourseFixture course = aCourse("demo");
    int folders;

    @Test
    void aRightCourseIsReadWhole() {
        var draft = read(course);
        assertThat(draft.slug()).isEqualTo("demo");
        assertThat(draft.titleNote()).isEqualTo("此名称只供演示。");
        assertThat(draft.coverage()).isEqualTo(90);
        assertThat(draft.reviewBy()).isEqualTo(LocalDate.of(2027, 11, 30));
        assertThat(draft.minutes()).isEqualTo(2);
        assertThat(draft.lessons()).extracting(LessonDraft::title).containsExactly("第一节", "第二节");
        assertThat(draft.lessons().get(0).sections()).extracting(SectionDraft::title).containsExactly("甲段", "乙段");
        assertThat(draft.lessons().get(0).sections()).extracting(SectionDraft::characters)
                .containsExactly(160 + 2 + 7 - 1, 172);
    }

    @Test
    void theBibliographyHoldsSourcesFactsAndDisputes() {
        assertThat(read(course).citations()).extracting(CitationText::code, CitationText::kind, CitationText::sources)
                .containsExactly(
                        tuple("S01", Kind.SOURCE, List.of()),
                        tuple("S02", Kind.SOURCE, List.of()),
                        tuple("F01", Kind.FACT, List.of("S01")),
                        tuple("D01", Kind.DISPUTE, List.of("S01", "S02")));
    }

    @Test
    void everyKindOfQuestionKeepsItsKey() {
        var lessons = read(course).lessons();
        assertThat(lessons.get(0).quiz().questions()).extracting(QuestionText::keys)
                .containsExactly(List.of(0), List.of(0, 1));
        assertThat(lessons.get(0).quiz().questions().get(0).options()).containsExactly("甲", "乙", "丙");
        var second = lessons.get(1).quiz();
        assertThat(second.pass()).isEqualTo(60);
        assertThat(second.questions().get(0).keys()).containsExactly(1);
        assertThat(second.questions().get(1).options()).containsExactly("头一件", "第二件", "第三件");
        assertThat(second.questions().get(2).options()).containsExactly("左一", "左二");
        assertThat(second.questions().get(2).rights()).containsExactly("右一", "右二");
    }

    @Test
    void marksAreNumberedAndASourceItsFactNamesGetsNoMarkOfItsOwn() {
        var lesson = read(course.changed(FIRST, "。[^S02]", "。[^S02][^F01]")).lessons().get(0);
        assertThat(lesson.cited()).containsExactly("F01", "S01", "S02");
        assertThat(lesson.sections().get(0).html()).contains("。<a class=\"cite\" href=\"#fn-F01\">1</a> 他说");
        assertThat(lesson.sections().get(1).html())
                .contains("。<a class=\"cite\" href=\"#fn-S02\">3</a><a class=\"cite\" href=\"#fn-F01\">1</a></p>");
    }

    @Test
    void aDisputeIsABoxWhoseFixedWordsAreLeftToThePage() {
        assertThat(read(course).lessons().get(0).sections().get(0).html()).contains(
                "<aside class=\"dispute\" aria-labelledby=\"dispute-1\"><h3 id=\"dispute-1\">"
                        + "<span class=\"label\" data-word=\"course.text.dispute\"></span>哪一天</h3>"
                        + "<ul><li>这一天<a class=\"cite\" href=\"#fn-S01\">2</a></li>"
                        + "<li>那一天<a class=\"cite\" href=\"#fn-S02\">3</a></li></ul>"
                        + "<p class=\"wording\">两说并列</p></aside>");
    }

    @Test
    void boldBesideChinesePunctuationIsBold() {
        assertThat(read(course).lessons().get(0).sections().get(0).html()).contains("他说<strong>“要紧”</strong>的话");
    }

    @Test
    void aTableCanBeScrolledAndItsHeadIsAHead() {
        var html = read(course.changed(FIRST, "## 乙段\n", "## 乙段\n\n| 时 | 地 |\n|---|---|\n| 冬 | 山 |\n")).lessons().get(0)
                .sections().get(1).html();
        assertThat(html).contains("<div class=\"scroll\" tabindex=\"0\">", "<th scope=\"col\">时</th>", "<td>山</td>");
    }

    @Test
    void theHashFollowsEveryByteOfEveryFileAndNothingElse() {
        var hash = read(course).contentHash();
        assertThat(read(aCourse("demo").with(".DS_Store", "x")).contentHash()).isEqualTo(hash);
        assertThat(read(aCourse("demo").changed(SECOND_QUIZ, "60%", "61%")).contentHash())
                .isNotEqualTo(hash).hasSize(64);
    }

    @Test
    void windowsLinesAndAByteOrderMarkDoNoHarm() {
        assertThat(faults(course.changed(FIRST, "\n", "\r\n").changed("course.yaml", "title: ", "\uFEFFtitle: ")))
                .isEmpty();
    }

    @Test
    void everyFaultOfTheFolderIsToldAtOnceWithFileAndLine() {
        assertThat(faults(course.changed("course.yaml", "category: party-spirit", "category: party")
                .changed(FIRST, "[^F01]", "[^F77]").changed(SECOND_QUIZ, "answer: true", "answer: maybe")))
                .containsExactly("01-first/lesson.md:8 unknown-key [F77]",
                        "02-second/quiz.yaml:5 not-one-of [answer, maybe, true, false]",
                        "course.yaml:4 not-one-of [category, party, theory, party-spirit, policy, competence]");
    }

    @Test
    void fieldsMissingUnknownTwiceOrOfTheWrongShape() {
        assertThat(faults(course.changed("course.yaml", "summary: 两节课，每节一分钟。", "sumary: 两节课\ntitle: 又一个")
                .changed("course.yaml", "90%", "190%").changed("course.yaml", "2027-11-30", "2027-13-30")
                .changed("course.yaml", "[county-cadre, village-cadre]", "[pupil]")
                .changed("course.yaml", "form: lecture", "form: talk")
                .changed("course.yaml", "objectives:\n  - 说出两件事\n  - 分清两种说法", "objectives: { a: b }")))
                .containsExactly("course.yaml:1 missing-field [summary]", "course.yaml:3 unknown-field [sumary]",
                        "course.yaml:4 twice [title]",
                        "course.yaml:6 not-one-of [form, talk, lecture, on-site, scenario, interview, "
                                + "audio-visual, case]", "course.yaml:8 not-a-percentage [coverage, 190%, 1, 100]",
                        "course.yaml:9 not-one-of [audience, pupil, county-cadre, township-cadre, village-cadre, "
                                + "young-cadre, applicant]",
                        "course.yaml:10 not-text [objectives]", "course.yaml:12 not-a-date [review-by, 2027-13-30]");
    }

    @Test
    void aTextThatTheTableCannotHold() {
        assertThat(faults(course.changed("course.yaml", "演示课程", "长".repeat(121))))
                .containsExactly("course.yaml:1 too-long [title, 120]");
    }

    @Test
    void brokenYaml() {
        assertThat(faults(course.changed("course.yaml", "hours: { rule: by-duration }", "hours: { rule: by-duration")))
                .singleElement().asString().startsWith("course.yaml:7 yaml");
        assertThat(faults(course.with("course.yaml", "- a\n- b\n")))
                .containsExactly("course.yaml:1 not-a-group [SEQUENCE]");
    }

    @Test
    void aFileThatIsNotUtf8() {
        assertThat(faults(course.with(SECOND, "---\ntitle: 第二节\n".getBytes(Charset.forName("GBK")))))
                .containsExactly("02-second/lesson.md:2 not-utf-8");
    }

    @Test
    void filesMissingAndFilesNobodyExpects() {
        assertThat(faults(course.without(FIRST_QUIZ).with("01-first/picture.jpg", "x")))
                .containsExactly("01-first/picture.jpg:1 unexpected-file", "01-first/quiz.yaml:1 missing-file");
        assertThat(faults(aCourse("demo-2").without("course.yaml").without("sources.yaml")))
                .containsExactly("course.yaml:1 missing-file", "sources.yaml:1 missing-file");
        assertThat(faults(aCourse("Demo_3"))).containsExactly(":1 bad-slug [Demo_3]");
    }

    @Test
    void lessonsAreNumberedWithoutGaps() {
        assertThat(faults(course.moved(SECOND, "03-second/lesson.md").moved(SECOND_QUIZ, "03-second/quiz.yaml")))
                .containsExactly("03-second:1 lesson-number [02, 03]");
    }

    @Test
    void aLessonTooShortOrTooLongForItsMinutes() {
        assertThat(faults(course.changed(SECOND, "字".repeat(330), "字".repeat(297))
                .changed(FIRST, "minutes: 1", "minutes: 2")))
                .containsExactly("01-first/lesson.md:3 length [340, 2, 600, 800]",
                        "02-second/lesson.md:3 length [299, 1, 300, 400]");
        assertThat(faults(aCourse("demo").changed(SECOND, "字".repeat(330), "字".repeat(298)))).isEmpty();
        assertThat(faults(aCourse("demo").changed(SECOND, "字".repeat(330), "1".repeat(398)))).isEmpty();
        assertThat(faults(aCourse("demo").changed(SECOND, "字".repeat(330), "字".repeat(399)))).hasSize(1);
    }

    @Test
    void aLessonIsSectionsAndNothingBeforeTheFirst() {
        assertThat(faults(course.changed(FIRST, "## 甲段", "开场白\n\n## 甲段")))
                .containsExactly("01-first/lesson.md:6 before-first-heading [开场白]");
        assertThat(faults(aCourse("demo").changed(SECOND, "## 丙段", "## 空段\n\n## 丙段")))
                .containsExactly("02-second/lesson.md:6 empty-section [空段]");
        assertThat(faults(aCourse("demo").changed(SECOND, "---\ntitle", "title")))
                .startsWith("02-second/lesson.md:1 front-matter");
    }

    @Test
    void whatMayNotStandInALesson() {
        assertThat(faults(course.changed(FIRST, "他说", "<b>他</b>说").changed(SECOND, "。[^S02]", """
                。[^S02]

                ![图](a.png)

                [链接](http://example.org)

                # 大标题

                ```
                代码
                ```
                """))).containsExactly("01-first/lesson.md:8 not-allowed [<b>]",
                "01-first/lesson.md:8 not-allowed [</b>]",
                "02-second/lesson.md:10 not-allowed [![图](a.png)]",
                "02-second/lesson.md:12 not-allowed [[链接](http://example.]",
                "02-second/lesson.md:14 not-allowed [# 大标题]", "02-second/lesson.md:16 not-allowed [```]");
    }

    @Test
    void marksDirectivesAndBoldThatAreNotWhatTheySeem() {
        assertThat(faults(course.changed(SECOND, "。[^S02]",
                "。[^S02] 见[^ S01]，**半截。\n\n::: note 其他\n\n::: dispute D01\n接着写。")))
                .containsExactly("02-second/lesson.md:8 bad-mark [[^ S01]]", "02-second/lesson.md:8 bad-bold [，**半截。]",
                        "02-second/lesson.md:10 bad-directive [::: note 其他]",
                        "02-second/lesson.md:12 bad-directive [::: dispute D01]");
    }

    @Test
    void citationsThatLeadNowhere() {
        assertThat(faults(course.changed(FIRST, "::: dispute D01", "::: dispute D09")
                .changed(SECOND, "[^S02]", "[^S09]")
                .changed(FIRST_QUIZ, "[S02]", "[S02, F09]")
                .changed("sources.yaml", "sources: [S01], confidence", "sources: [S08, D01], confidence")))
                .containsExactly("01-first/lesson.md:10 unknown-dispute [D09]",
                        "01-first/quiz.yaml:11 unknown-key [F09]", "02-second/lesson.md:8 unknown-key [S09]",
                        "sources.yaml:5 unknown-key [S08]", "sources.yaml:5 not-a-source [D01]",
                        "sources.yaml:8 unused [D01]");
    }

    @Test
    void aBibliographyHoldsNothingThatIsNotCited() {
        assertThat(faults(course.changed("sources.yaml", "facts:",
                "  S03: { title: 多余, body: 无, date: 未见, confidence: 丙 }\nfacts:")))
                .containsExactly("sources.yaml:4 unused [S03]");
    }

    @Test
    void aBibliographyOfTheWrongShape() {
        assertThat(faults(course.changed("sources.yaml", "confidence: 乙上", "confidence: 丁")
                .changed("sources.yaml", "http://", "ftp://")
                .changed("sources.yaml", "      - { text: 那一天, sources: [S02] }\n", "")
                .changed("sources.yaml", "facts:\n", "facts:\n  S07: { text: 错号, sources: [F01], confidence: 甲 }\n")))
                .contains("sources.yaml:2 bad-address [ftp://example.org/1]", "sources.yaml:3 confidence [丁, 甲, 乙, 丙]",
                        "sources.yaml:5 bad-key [S07]", "sources.yaml:5 not-a-source [F01]",
                        "sources.yaml:11 one-sided [D01]");
    }

    @Test
    void aMissingBibliographyIsOneFaultAndNotOneForEveryCitation() {
        assertThat(faults(course.without("sources.yaml"))).containsExactly("sources.yaml:1 missing-file");
    }

    @Test
    void aBankIsTwiceWhatIsDrawn() {
        assertThat(faults(course.changed(FIRST_QUIZ, "draw: 1", "draw: 2")))
                .containsExactly("01-first/quiz.yaml:2 small-bank [2, 2, 4]");
    }

    @Test
    void keysOptionsReasonsAndSourcesOfQuestions() {
        assertThat(faults(course.changed(FIRST_QUIZ, "{ a: 甲*, b: 乙, c: 丙 }", "{ a: 甲, b: 乙, c: 乙 }")
                .changed(FIRST_QUIZ, "{ a: 甲*, b: 乙*, c: 丙 }", "{ a: 甲*, b: 乙 }")
                .changed(SECOND_QUIZ, "    reason: 书上这样写。\n    source: S01\n", "")
                .changed(SECOND_QUIZ, "    answer: true\n", "")
                .changed(SECOND_QUIZ, "[头一件, 第二件, 第三件]", "[头一件, 第二件, 头一件]").changed(SECOND_QUIZ, "左二: 右二", "左二: 右一")))
                .containsExactly("01-first/quiz.yaml:5 option-twice [乙]", "01-first/quiz.yaml:5 one-key [0]",
                        "01-first/quiz.yaml:9 two-keys [1]", "02-second/quiz.yaml:4 missing-field [answer]",
                        "02-second/quiz.yaml:4 missing-field [reason]", "02-second/quiz.yaml:4 missing-field [source]",
                        "02-second/quiz.yaml:6 option-twice [头一件]", "02-second/quiz.yaml:10 option-twice [右一]");
        assertThat(faults(aCourse("demo").changed(FIRST_QUIZ, "b: 乙, c: 丙", "b: 乙*")))
                .containsExactly("01-first/quiz.yaml:5 one-key [2]");
        assertThat(faults(aCourse("demo").changed(FIRST_QUIZ, "single:", "essay:")).get(0))
                .startsWith("01-first/quiz.yaml:4 question-kind");
    }

    @Test
    void aDisputeThatCannotBeExaminedIsNotAsked() {
        course.changed(FIRST_QUIZ, "source: [S02]", "source: [S02, D01]");
        assertThat(faults(course)).isEmpty();
        assertThat(faults(course.changed("sources.yaml", "wording: 两说并列", "wording: 两说并列\n    examinable: false")))
                .containsExactly("01-first/quiz.yaml:11 not-examinable [D01]");
    }

    @Test
    void forbiddenWordingStandsOnlyWhereItIsCalledWrong() {
        assertThat(faults(course.changed(SECOND, "。[^S02]", "。[^S02] 史学界公认如此。")))
                .contains("02-second/lesson.md:8 wording [史学界公认]");
        assertThat(faults(aCourse("demo").changed(SECOND, "。[^S02]", "。[^S02]\n\n- “史学界公认”错在没有公认。"))).isEmpty();
        assertThat(faults(aCourse("demo").changed(SECOND, "。[^S02]", "。[^S02] 这样说不用。中央认定如此。")))
                .containsExactly("02-second/lesson.md:8 wording [中央认定]");
    }

    @Test
    void forbiddenWordingMayBeAWrongAnswerButNotARightOne() {
        assertThat(faults(course.changed(FIRST_QUIZ, "{ a: 甲*, b: 乙, c: 丙 }", "{ a: 甲*, b: 教材写明的, c: 丙 }")
                .changed(SECOND_QUIZ, "true-false: 这句话对。\n    answer: true", "true-false: 中央认定如此。\n    answer: false")))
                .isEmpty();
        assertThat(faults(aCourse("demo").changed(FIRST_QUIZ, "{ a: 甲*, b: 乙, c: 丙 }", "{ a: 教材写明的*, b: 乙, c: 丙 }")
                .changed(SECOND_QUIZ, "true-false: 这句话对。", "true-false: 中央认定如此。")))
                .containsExactly("01-first/quiz.yaml:4 wording [教材写明]", "02-second/quiz.yaml:4 wording [中央认定]");
    }

    private CourseDraft read(CourseFixture fixture) {
        return new CourseReader(HeritageBook.empty()).read(fixture.writeTo(fresh()));
    }

    /**
     * Faults as "file:line key [blanks]", the file within the course's folder; every one must have words in both
     * languages.
     */
    private List<String> faults(CourseFixture fixture) {
        try {
            read(fixture);
            return List.of();
        } catch (TextFaults no) {
            assertThat(no.faults()).allSatisfy(fault -> FaultWords.assertThatItHasWords(fault));
            return no.faults().stream().map(Fault::toString)
                    .map(line -> line.substring(line.indexOf('/') + 1).replace("text.fault.", "")).toList();
        }
    }

    private Path fresh() {
        return courses.resolve("" + folders++);
    }
}
