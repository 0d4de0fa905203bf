package org.ciyan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ciyan.course.text.QuestionText;
import org.ciyan.course.text.QuestionText.Kind;
import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are shown third, first, second: letter a is index 2, b is 0, c is 1. */
class MarkingTest {

    static final List<Integer> SHUFFLE = List.of(2, 0, 1);
    static final List<String> THREE = List.of("one", "two", "three");

    static final QuestionText SINGLE = question(Kind.SINGLE, THREE, List.of(), List.of(0));
    static final QuestionText MULTIPLE = question(Kind.MULTIPLE, THREE, List.of(), List.of(0, 2));
    static final QuestionText TRUE = question(Kind.TRUE_FALSE, List.of(), List.of(), List.of(1));
    static final QuestionText FALSE = question(Kind.TRUE_FALSE, List.of(), List.of(), List.of(0));
    static final QuestionText ORDERING = question(Kind.ORDERING, THREE, List.of(), List.of());
    static final QuestionText MATCHING = question(Kind.MATCHING, THREE, List.of("I", "II", "III"), List.of());

    @ParameterizedTest
    @CsvSource({"\"b\",true", "\"a\",false", "\"c\",false"})
    void aSingleChoiceIsRightByWhatStoodAtTheLetter(String answer, boolean right) {
        assertThat(isRight(SINGLE, answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"[\"a\",\"b\"];true", "[\"b\",\"a\"];true", "[\"a\"];false", "[\"b\"];false",
        "[\"a\",\"b\",\"c\"];false", "[\"b\",\"c\"];false", "[];false"})
    void aMultipleChoiceIsRightAsAWholeInAnyOrder(String answer, boolean right) {
        assertThat(isRight(MULTIPLE, answer)).isEqualTo(right);
    }

    @Test
    void aStatementIsTrueOrFalse() {
        assertThat(Marking.isRight(TRUE, List.of(), json("true"))).isTrue();
        assertThat(Marking.isRight(TRUE, List.of(), json("false"))).isFalse();
        assertThat(Marking.isRight(FALSE, List.of(), json("\"false\""))).isTrue();
        assertThat(Marking.isRight(FALSE, List.of(), json("\"true\""))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "[\"b\",\"c\",\"a\"];true", "[\"a\",\"b\",\"c\"];false", "[\"c\",\"b\",\"a\"];false",
            "[\"b\",\"c\"];false", "[];false"})
    void anOrderingIsRightFromFirstToLast(String answer, boolean right) {
        assertThat(isRight(ORDERING, answer)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{\"l1\":\"b\",\"l2\":\"c\",\"l3\":\"a\"};true", "{\"l3\":\"a\",\"l1\":\"b\",\"l2\":\"c\"};true",
            "{\"l1\":\"c\",\"l2\":\"b\",\"l3\":\"a\"};false", "{\"l1\":\"b\",\"l2\":\"b\",\"l3\":\"b\"};false",
            "{\"l1\":\"b\",\"l2\":\"c\"};false", "{};false"})
    void aMatchingIsRightIfEachLeftHasItsRight(String answer, boolean right) {
        assertThat(isRight(MATCHING, answer)).isEqualTo(right);
    }

    @Test
    void noAnswerIsWrong() {
        assertThat(List.of(SINGLE, MULTIPLE, TRUE, ORDERING, MATCHING))
                .noneMatch(q -> Marking.isRight(q, SHUFFLE, null))
                .noneMatch(q -> Marking.isRight(q, SHUFFLE, json("null")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"d\"", "\"A\"", "\"\"", "\"ab\"", "0", "true", "null", "[\"a\"]", "{}", "\"`\""})
    void aSingleChoiceIsOneShownLetter(String answer) {
        refuses(SINGLE, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "[\"a\",\"a\"]", "[\"d\"]", "[1]", "[null]", "[[\"a\"]]",
            "{\"a\":\"b\"}", "null", "true"})
    void severalChoicesAreDifferentShownLetters(String answer) {
        refuses(MULTIPLE, answer);
        refuses(ORDERING, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"yes\"", "1", "0", "[true]", "{}", "null", "\"TRUE\"", "\"\""})
    void aStatementIsAnsweredByTrueOrFalseAlone(String answer) {
        refuses(TRUE, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"a\"", "{\"l4\":\"a\"}", "{\"l0\":\"a\"}", "{\"l1\":\"d\"}", "{\"l1\":1}",
            "{\"l1\":null}", "{\"x\":\"a\"}", "null"})
    void aMatchingJoinsKnownLeftsWithShownLetters(String answer) {
        refuses(MATCHING, answer);
    }

    @Test
    void anUnfinishedAnswerMayBeSaved() {
        assertThatCode(() -> {
            Marking.check(MULTIPLE, json("[]"));
            Marking.check(ORDERING, json("[\"c\"]"));
            Marking.check(MATCHING, json("{\"l2\":\"a\"}"));
            Marking.check(SINGLE, json("\"c\""));
            Marking.check(TRUE, json("false"));
        }).doesNotThrowAnyException();
    }

    @Test
    void withoutAnAnswerThereIsNothingToSave() {
        assertThatThrownBy(() -> Marking.check(SINGLE, null)).isInstanceOf(Rejected.class);
    }

    @Test
    void aLetterSaysNothingOfTheKey() {
        var orders = List.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(1, 0, 2), List.of(1, 2, 0),
                List.of(2, 0, 1), List.of(2, 1, 0));

        assertThat(List.of("a", "b", "c")).allSatisfy(letter ->
                assertThat(orders.stream().filter(o -> Marking.isRight(SINGLE, o, json("\"" + letter + "\""))))
                .hasSize(2));
    }

    @Test
    void asManyPlacesAreShuffledAsAreShown() {
        assertThat(Marking.shown(SINGLE)).isEqualTo(3);
        assertThat(Marking.shown(MATCHING)).isEqualTo(3);
        assertThat(Marking.shown(TRUE)).isZero();
    }

    private static boolean isRight(QuestionText question, String answer) {
        Marking.check(question, json(answer));
        return Marking.isRight(question, SHUFFLE, json(answer));
    }

    private static void refuses(QuestionText question, String answer) {
        assertThatThrownBy(() -> Marking.check(question, json(answer))).isInstanceOf(Rejected.class)
                .hasMessage("assessment.answer-malformed");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static QuestionText question(Kind kind, List<String> options, List<String> rights, List<Integer> keys) {
        return new QuestionText(kind, "text", options, rights, keys, "reason", List.of());
    }
}
