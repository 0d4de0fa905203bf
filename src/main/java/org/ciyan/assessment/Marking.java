package org.ciyan.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.ciyan.course.text.QuestionText;
import org.ciyan.kernel.Rejected;

/**
 * Reads answers and marks them. An option's key is the letter of the place where it was shown, so neither the keys nor
 * their order say anything about the right answer.
 */
final class Marking {

    private Marking() { }

    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    /** How many options are shown, and so shuffled. */
    static int shown(QuestionText question) {
        return question.kind() == QuestionText.Kind.MATCHING ? question.rights().size() : question.options().size();
    }

    /**
     * Whether the answer has the shape its kind asks for.
     *
     * @throws Rejected {@code assessment.answer-malformed}
     */
    static void check(QuestionText question, JsonNode answer) {
        boolean wellFormed = answer != null && switch (question.kind()) {
            case SINGLE -> isLetter(question, answer);
            case TRUE_FALSE -> answer.isBoolean() || answer.asText().matches("true|false");
            case MULTIPLE, ORDERING -> answer.isArray() && elements(answer).allMatch(a -> isLetter(question, a))
                    && distinct(answer) == answer.size();
            case MATCHING -> answer.isObject() && isMatching(question, answer);
        };
        if (!wellFormed) {
            throw new Rejected("assessment.answer-malformed");
        }
    }

    /** @param shuffle the bank's index of each option in the order shown */
    static boolean isRight(QuestionText question, List<Integer> shuffle, JsonNode answer) {
        if (answer == null || answer.isNull()) {
            return false;
        }
        return switch (question.kind()) {
            case SINGLE -> question.keys().equals(List.of(meant(shuffle, answer)));
            case TRUE_FALSE -> question.keys().equals(List.of(answer.asText().equals("true") ? 1 : 0));
            case MULTIPLE -> new HashSet<>(question.keys()).equals(meantSet(shuffle, answer));
            case ORDERING -> elements(answer).map(a -> meant(shuffle, a)).toList()
                    .equals(IntStream.range(0, question.options().size()).boxed().toList());
            case MATCHING -> answer.size() == question.options().size() && IntStream.range(0, question.options().size())
                    .allMatch(left -> meant(shuffle, answer.path(leftKey(left))) == left);
        };
    }

    static String leftKey(int left) {
        return "l" + (left + 1);
    }

    private static boolean isMatching(QuestionText question, JsonNode answer) {
        for (var names = answer.fieldNames(); names.hasNext();) {
            var name = names.next();
            boolean known = IntStream.range(0, question.options().size()).anyMatch(left -> leftKey(left).equals(name));
            if (!known || !isLetter(question, answer.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(QuestionText question, JsonNode answer) {
        return answer.isTextual() && answer.asText().length() == 1 && answer.asText().charAt(0) >= 'a'
                && answer.asText().charAt(0) < 'a' + shown(question);
    }

    private static int meant(List<Integer> shuffle, JsonNode letter) {
        return letter.asText().isEmpty() ? -1 : shuffle.get(letter.asText().charAt(0) - 'a');
    }

    private static Set<Integer> meantSet(List<Integer> shuffle, JsonNode letters) {
        return new HashSet<>(elements(letters).map(a -> meant(shuffle, a)).toList());
    }

    private static long distinct(JsonNode array) {
        return elements(array).map(JsonNode::asText).distinct().count();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
