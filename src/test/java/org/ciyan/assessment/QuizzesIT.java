package org.ciyan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.assessment.AttemptSheet.Asked;
import org.ciyan.assessment.AttemptSheet.Kind;
import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseFixture;
import org.ciyan.course.CourseShelf;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;
import org.ciyan.organization.People;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The quiz of {@link CourseFixture}'s first lesson: a single and a multiple choice, one of them drawn. */
@InTheContainer
class QuizzesIT {

    static final ObjectMapper JSON = new ObjectMapper();
    static final Set<String> RIGHT = Set.of("甲", "乙");

    @Inject Quizzes quizzes;
    @Inject CourseShelf shelf;
    @Inject Catalogue catalogue;
    @Inject People people;
    @Inject Tables tables;

    long me;
    long lesson;
    CourseFixture course;
    String slug = "quiz-" + UUID.randomUUID();

    @BeforeEach
    void aQuiz() throws IOException {
        me = people.aCadre().id();
        course = CourseFixture.aCourse(slug);
        lesson = firstLesson();
    }

    @Test
    void openingAgainContinuesWhereItStood() {
        var first = quizzes.open(me, lesson);
        quizzes.answer(me, first.id(), "q1", wrong(first.questions().get(0)));

        var again = quizzes.open(me, lesson);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.questions().get(0).options()).isEqualTo(first.questions().get(0).options());
        assertThat(again.questions().get(0).saved()).isEqualTo(wrong(first.questions().get(0)));
    }

    @Test
    void theLastAnswerBeforeSubmissionCounts() {
        var sheet = quizzes.open(me, lesson);
        quizzes.answer(me, sheet.id(), "q1", wrong(sheet.questions().get(0)));
        quizzes.answer(me, sheet.id(), "q1", right(sheet.questions().get(0)));

        assertThat(quizzes.submit(me, sheet.id()).passed()).isTrue();
        assertThat(quizzes.passed(me, lesson)).isTrue();
    }

    @Test
    void theSheetHoldsNothingOfTheKey() {
        var sheet = JSON.valueToTree(quizzes.open(me, lesson));

        assertThat(names(sheet)).containsExactlyInAnyOrder("id", "passMark", "questions", "kind", "text", "options",
                "lefts", "saved", "key");
        assertThat(sheet.findValuesAsText("key")).as("only letters of places").containsExactly("a", "b", "c");
        assertThat(sheet.toString()).doesNotContain("书上这样写").doesNotContain("F01").doesNotContain("S02")
                .doesNotContain("*");
    }

    @Test
    void wrongAnswersComeBackWithReasonAndSource() {
        var sheet = quizzes.open(me, lesson);
        quizzes.answer(me, sheet.id(), "q1", wrong(sheet.questions().get(0)));
        var graded = quizzes.submit(me, sheet.id());

        assertThat(graded.passed()).isFalse();
        assertThat(graded.score()).isZero();
        assertThat(graded.feedback()).singleElement().satisfies(said -> {
            assertThat(said.correct()).isFalse();
            assertThat(said.reason()).isEqualTo("书上这样写。");
            assertThat(said.sources()).singleElement().asString().isIn("F01 一件事 [S01 第一篇]", "S02 第二篇");
        });
        assertThat(quizzes.passedLessons(me, List.of(lesson))).isEmpty();
    }

    @Test
    void submittingTwiceGivesTheSameOutcome() {
        var sheet = quizzes.open(me, lesson);
        quizzes.answer(me, sheet.id(), "q1", right(sheet.questions().get(0)));

        assertThat(quizzes.submit(me, sheet.id())).isEqualTo(quizzes.submit(me, sheet.id()));
    }

    @Test
    void whatIsNotAnsweredIsWrong() {
        assertThat(quizzes.submit(me, quizzes.open(me, lesson).id()).score()).isZero();
    }

    @Test
    void afterSubmissionNothingIsAnswered() {
        var sheet = quizzes.open(me, lesson);
        var graded = quizzes.submit(me, sheet.id());

        assertThatThrownBy(() -> quizzes.answer(me, sheet.id(), "q1", right(sheet.questions().get(0))))
                .isInstanceOf(Conflict.class).hasMessage("assessment.submitted");
        assertThat(quizzes.submit(me, sheet.id())).isEqualTo(graded);
    }

    @Test
    void anothersAttemptIsNotThere() {
        var sheet = quizzes.open(me, lesson);
        long other = people.aCadre().id();

        assertThatThrownBy(() -> quizzes.answer(other, sheet.id(), "q1", right(sheet.questions().get(0))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.submit(other, sheet.id())).isInstanceOf(NotFound.class);
        assertThat(quizzes.open(other, lesson).id()).isNotEqualTo(sheet.id());
        assertThat(quizzes.open(me, lesson).questions().get(0).saved()).isNull();
    }

    @Test
    void anUnknownAttemptQuestionOrQuizIsNotFound() {
        var sheet = quizzes.open(me, lesson);
        assertThatThrownBy(() -> quizzes.submit(me, "no-such-attempt")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.answer(me, sheet.id(), "q2", right(sheet.questions().get(0))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> quizzes.open(me, Long.MAX_VALUE)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMalformedAnswerIsRefusedAndTheSavedOneStays() {
        var sheet = quizzes.open(me, lesson);
        var good = right(sheet.questions().get(0));
        quizzes.answer(me, sheet.id(), "q1", good);

        assertThatThrownBy(() -> quizzes.answer(me, sheet.id(), "q1", JSON.valueToTree(7))).isInstanceOf(Rejected.class)
                .hasMessage("assessment.answer-malformed");
        assertThat(quizzes.open(me, lesson).questions().get(0).saved()).isEqualTo(good);
    }

    @Test
    void afterAFailureOneWaitsAndIsThenAskedSomethingElse() throws SQLException {
        var first = quizzes.open(me, lesson);
        quizzes.submit(me, first.id());
        assertThatThrownBy(() -> quizzes.open(me, lesson)).isInstanceOf(Throttled.class).hasMessage("assessment.wait");

        tables.update("update attempt set submitted_at = date_sub(submitted_at, interval 1 hour) where code = ?",
                first.id());
        var second = quizzes.open(me, lesson);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.questions()).hasSize(1);
        assertThat(second.questions().get(0).kind()).as("the other of two")
                .isNotEqualTo(first.questions().get(0).kind());
    }

    @Test
    void whoPassedMayTryAgainAtOnceAndStaysPassed() {
        var first = quizzes.open(me, lesson);
        quizzes.answer(me, first.id(), "q1", right(first.questions().get(0)));
        quizzes.submit(me, first.id());
        quizzes.submit(me, quizzes.open(me, lesson).id());

        assertThat(quizzes.passed(me, lesson)).isTrue();
    }

    @Test
    void eightOpeningsAtOnceAreOneAttempt() throws Exception {
        AtOnce.rounds(() -> {
            me = people.aCadre().id();
            var sheets = AtOnce.times(8, () -> quizzes.open(me, lesson));

            assertThat(sheets).extracting(AttemptSheet::id).containsOnly(sheets.get(0).id());
            assertThat(sheets).extracting(AttemptSheet::questions).containsOnly(sheets.get(0).questions());
            assertThat(tables.number("select count(*) from attempt where cadre_id = ?", me)).isEqualTo(1);
        });
    }

    @Test
    void eightAnswersAndThenEightSubmissionsAtOnceAreOneOutcome() throws Exception {
        AtOnce.rounds(() -> {
            me = people.aCadre().id();
            var sheet = quizzes.open(me, lesson);
            AtOnce.times(8, () -> {
                quizzes.answer(me, sheet.id(), "q1", right(sheet.questions().get(0)));
                return null;
            });

            var graded = AtOnce.times(8, () -> quizzes.submit(me, sheet.id()));
            assertThat(graded).allMatch(Graded::passed);
            assertThat(graded).extracting(Graded::score).containsOnly(100);
            var retakes = AtOnce.times(8, () -> quizzes.open(me, lesson).id());
            assertThat(retakes).as("and eight retakes are one").containsOnly(retakes.get(0)).doesNotContain(sheet.id());
        });
    }

    private long firstLesson() throws IOException {
        var courses = Files.createTempDirectory("courses");
        course.writeTo(courses);
        shelf.load(courses);
        return catalogue.lesson(catalogue.published(slug).getId(), 1).getId();
    }

    private static JsonNode right(Asked question) {
        if (question.kind() == Kind.SINGLE) {
            return JSON.valueToTree(question.options().stream().filter(o -> o.text().equals("甲")).findFirst()
                    .orElseThrow().key());
        }
        return JSON.valueToTree(question.options().stream().filter(o -> RIGHT.contains(o.text()))
                .map(AttemptSheet.Option::key).toList());
    }

    private static JsonNode wrong(Asked question) {
        var key = question.options().stream().max(Comparator.comparing(o -> o.text().equals("丙"))).orElseThrow().key();
        return question.kind() == Kind.SINGLE ? JSON.valueToTree(key) : JSON.valueToTree(List.of(key));
    }

    private static Set<String> names(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        node.forEach(child -> names.addAll(names(child)));
        return names;
    }
}
