package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.ciyan.AtOnce;
import org.junit.jupiter.api.Test;

/** One person asks for the same several times in the same instant, over HTTP: one thing, one answer, never a 5xx. */
class SameInstantIT {

    static final Server SERVER = Server.running();
    static final int TIMES = 8;
    static final String COURSE = "/courses/hong-shiba-shi";

    Learner secretary = Learner.signedIn(SERVER, "secretary");

    @Test
    void enrollmentSittingAttemptAnswerSubmissionReflectionAndNote() throws Exception {
        assertThat(statuses(() -> secretary.put(COURSE + "/enrollment", null))).containsOnlyOnce(201)
                .containsOnly(200, 201);
        for (int lesson = 1; lesson <= 6; lesson++) {
            var of = COURSE + "/lessons/" + lesson;
            assertThat(statuses(() -> secretary.post(of + "/sittings", null))).containsOnly(201);
            aQuiz(of);
        }
        AtOnce.rounds(() -> {
            assertThat(statuses(() -> secretary.put(COURSE + "/reflection", Map.of("text", "想过了"))))
                    .containsOnly(200);
            var note = "/me/notes/" + UUID.randomUUID();
            var kept = Map.of("kind", "NOTE", "course", "hong-shiba-shi", "lesson", 1, "section", 1,
                    "quote", "", "text", "想一想");
            assertThat(statuses(() -> secretary.put(note, kept))).containsOnly(200);
            assertThat(statuses(() -> secretary.delete(note))).containsOnly(204);
        });
    }

    private void aQuiz(String lesson) throws Exception {
        var attempts = AtOnce.times(TIMES, () -> secretary.post(lesson + "/attempts", null));
        assertThat(attempts).extracting(Learner.Answer::status).containsOnly(201);
        var attempt = attempts.get(0).json();
        assertThat(attempts).extracting(Learner.Answer::json).containsOnly(attempt);
        var path = "/attempts/" + attempt.path("id").asText();
        for (var asked : attempt.path("questions")) {
            var answer = path + "/answers/" + asked.path("id").asText();
            assertThat(statuses(() -> secretary.put(answer, Map.of("answer", "nothing of the kind"))))
                    .as("that no question knows such an answer").allMatch(status -> status == 204 || status == 422);
        }
        var graded = AtOnce.times(TIMES, () -> secretary.post(path + "/submission", null));
        assertThat(graded).extracting(Learner.Answer::status).containsOnly(200);
        assertThat(graded).extracting(Learner.Answer::json).containsOnly(graded.get(0).json());
    }

    private static List<Integer> statuses(Callable<Learner.Answer> act) throws Exception {
        return AtOnce.times(TIMES, act).stream().map(Learner.Answer::status).toList();
    }
}
