package org.ciyan.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.course.Catalogue;
import org.ciyan.course.Citation;
import org.ciyan.course.text.QuestionText;
import org.ciyan.course.text.QuizText;
import org.ciyan.platform.Json;

/** Builds what the person sees of an attempt: first without the key; after grading, with reasons and sources. */
@ApplicationScoped
class Sheets {

    @Inject Catalogue catalogue;

    AttemptSheet of(Attempt attempt, QuizText quiz, List<AttemptQuestion> questions) {
        return new AttemptSheet(attempt.getCode(), quiz.pass(),
                questions.stream().map(q -> asked(q, quiz.questions().get(q.getInBank()))).toList());
    }

    private static AttemptSheet.Asked asked(AttemptQuestion drawn, QuestionText question) {
        boolean matching = question.kind() == QuestionText.Kind.MATCHING;
        var texts = matching ? question.rights() : question.options();
        var shuffle = drawn.shuffle();
        var options = IntStream.range(0, shuffle.size())
                .mapToObj(place -> new AttemptSheet.Option(Marking.letter(place), texts.get(shuffle.get(place))))
                .toList();
        var lefts = !matching ? null : IntStream.range(0, question.options().size())
                .mapToObj(left -> new AttemptSheet.Option(Marking.leftKey(left), question.options().get(left)))
                .toList();
        return new AttemptSheet.Asked(drawn.key(), AttemptSheet.Kind.valueOf(question.kind().name()), question.text(),
                options, lefts, read(drawn.getAnswer()));
    }

    Graded graded(Attempt attempt, QuizText quiz, List<AttemptQuestion> questions, long versionId) {
        var bibliography = catalogue.citations(versionId).stream()
                .collect(Collectors.toMap(Citation::getCode, Function.identity()));
        return new Graded(attempt.getScore(), attempt.isPassed(), questions.stream()
                .map(q -> feedback(q, quiz.questions().get(q.getInBank()), bibliography)).toList());
    }

    private static Graded.Feedback feedback(AttemptQuestion q, QuestionText question,
            Map<String, Citation> bibliography) {
        return new Graded.Feedback(q.key(), q.isCorrect(), question.reason(),
                question.sources().stream().map(code -> source(code, bibliography)).toList());
    }

    /** {@code F040 sentence [S01 title; S06 title]}. */
    private static String source(String code, Map<String, Citation> bibliography) {
        var citation = bibliography.get(code);
        if (citation == null) {
            return code;
        }
        var rests = citation.getSources().stream().filter(bibliography::containsKey)
                .map(s -> s + " " + bibliography.get(s).getTitle()).collect(Collectors.joining("; "));
        return code + " " + citation.getTitle() + (rests.isEmpty() ? "" : " [" + rests + "]");
    }

    static JsonNode read(String answer) {
        return Json.tree(answer);
    }
}
