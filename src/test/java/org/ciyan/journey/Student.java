package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import org.ciyan.course.text.CourseReader;
import org.ciyan.course.text.QuestionText;
import org.ciyan.heritage.HeritageBook;

/** Completes a course over REST as fast as the server's clock allows, with the course's own text and keys at hand. */
final class Student {

    private final Learner learner;
    private final String course;

    Student(Learner learner, String course) {
        this.learner = learner;
        this.course = course;
    }

    void completesTheCourse() {
        var lessons = new CourseReader(HeritageBook.read(Path.of("courses", HeritageBook.FOLDER)))
                .read(Path.of("courses", course)).lessons();
        for (int number = 1; number <= lessons.size(); number++) {
            reads(number);
            var quiz = lessons.get(number - 1).quiz();
            if (quiz != null) {
                passes(number, quiz.questions());
            }
        }
        assertThat(learner.put("/courses/" + course + "/enrollment", null).json().path("state").asText())
                .isEqualTo("completed");
    }

    private void reads(int lesson) {
        var sitting = learner.sit(course, lesson);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        var answer = sitting.claim(0, 999).json();
        while (answer.path("coverage").asDouble() < 1) {
            assertThat(System.nanoTime()).as("lesson %d is confirmed within a minute", lesson).isLessThan(until);
            Server.pause();
            answer = sitting.claim(answer.path("covered").path(0).path(1).asLong(), 999).json();
        }
    }

    private void passes(int lesson, List<QuestionText> bank) {
        var attempt = learner.post("/courses/" + course + "/lessons/" + lesson + "/attempts", null).json();
        for (var asked : attempt.path("questions")) {
            var question = bank.stream().filter(q -> q.text().equals(asked.path("text").asText()))
                    .findFirst().orElseThrow();
            var path = "/attempts/" + attempt.path("id").asText() + "/answers/" + asked.path("id").asText();
            assertThat(learner.put(path, Map.of("answer", answer(question, asked))).status()).isEqualTo(204);
        }
        assertThat(learner.post("/attempts/" + attempt.path("id").asText() + "/submission", null).json().path("passed")
                .asBoolean()).isTrue();
    }

    private static Object answer(QuestionText question, JsonNode asked) {
        return switch (question.kind()) {
            case TRUE_FALSE -> question.keys().get(0) == 1;
            case SINGLE -> key(asked.path("options"), question.options().get(question.keys().get(0)));
            case MULTIPLE ->
                    question.keys().stream().map(k -> key(asked.path("options"), question.options().get(k))).toList();
            case ORDERING -> question.options().stream().map(o -> key(asked.path("options"), o)).toList();
            case MATCHING -> {
                var pairs = new TreeMap<String, String>();
                IntStream.range(0, question.options().size())
                        .forEach(i -> pairs.put(key(asked.path("lefts"), question.options().get(i)),
                                key(asked.path("options"), question.rights().get(i))));
                yield pairs;
            }
        };
    }

    private static String key(JsonNode options, String text) {
        return StreamSupport.stream(options.spliterator(), false).filter(o -> o.path("text").asText().equals(text))
                .findFirst().orElseThrow()
                .path("key").asText();
    }
}
