package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;

import org.ciyan.AtOnce;
import org.ciyan.journey.Learner.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * How study platforms are cheated in public (policy.md §4), over HTTP against the running product: none earns a minute.
 * At 3000 characters a minute every section takes longer than any attack and the grace together, so coverage must stay
 * exactly as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackIT {

    static final String ONE = "hong-shiba-shi";
    static final String OTHER = "ciyantang-genjudi";
    static final int LESSONS = 5;

    final Server server = Server.strict();
    Learner cheat;
    Learner friend;
    String hoursBefore;

    @BeforeAll
    void open() {
        cheat = Learner.signedIn(server, "tan");
        friend = Learner.signedIn(server, "xiang");
    }

    @BeforeEach
    void remember() {
        var hours = cheat.get("/me/hours");
        assertThat(hours.status()).isEqualTo(200);
        hoursBefore = hours.body();
        assertThat(cheat.coverage(ONE) + cheat.coverage(OTHER)).isZero();
    }

    @AfterEach
    void nothingIsEarned() {
        for (var course : List.of(ONE, OTHER)) {
            var state = cheat.put("/courses/" + course + "/enrollment", null).json();
            assertThat(state.path("coverage")).as(course).isEqualTo(DoubleNode.valueOf(0));
            assertThat(state.path("completedAt").isNull()).as(course).isTrue();
        }
        assertThat(cheat.get("/me/hours").body()).isEqualTo(hoursBefore);
    }

    @Test
    void whoReadsForAsLongAsItTakesIsConfirmed() throws InterruptedException {
        var honest = Learner.signedIn(server, "peng");
        var sitting = honest.sit(ONE, 1);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (sitting.claim(0, 1).json().path("accepted").isNull() && System.nanoTime() < until) {
            Thread.sleep(1000);
        }
        assertThat(honest.coverage(ONE)).isEqualTo(shareOfTheFirstSection());
    }

    /** One section's part of its lesson, which weighs its minutes; four decimals, never rounded up. */
    private double shareOfTheFirstSection() {
        var lessons = friend.get("/courses/" + ONE).json().path("lessons");
        int minutes = 0;
        for (var lesson : lessons) {
            minutes += lesson.path("minutes").asInt();
        }
        var first = lessons.path(0);
        return first.path("minutes").asInt() * 10_000 / (first.path("length").asInt() * minutes) / 10_000.0;
    }

    @Test
    void a1OneRequestThatSaysTheCourseIsDoneDoesNothing() {
        cheat.sit(ONE, 1);
        var done = Map.of("state", "completed", "coverage", 1.0, "completedAt",
                "2026-01-01T00:00:00Z", "completed", true);
        assertThat(cheat.put("/courses/" + ONE + "/enrollment", done).json().path("state").asText()).isEqualTo("begun");
        for (var path : List.of("/courses/" + ONE + "/completion", "/courses/" + ONE + "/lessons/1/completion",
                "/me/hours", "/me/completions")) {
            assertThat(cheat.post(path, done).status()).as(path).isIn(404, 405);
        }
    }

    @Test
    void a3AnotherPersonInTheBodyIsNobody() {
        var sitting = cheat.sit(ONE, 1);
        friend.put("/courses/" + ONE + "/enrollment", null);
        double friends = friend.coverage(ONE);
        var forged =
                "{\"sequence\":1,\"nonce\":\"%s\",\"from\":0,\"to\":99,\"cadre\":\"C00001\",\"cadreId\":1,\"userId\":1}"
                .formatted(sitting.nonce);
        var answer = cheat.post("/sittings/" + sitting.id + "/segments", forged);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("covered")).isEmpty();
        assertThat(friend.coverage(ONE)).isEqualTo(friends);
    }

    @Test
    void a5LongBlocksWithinSecondsAreCutToTheClock() {
        var sitting = cheat.sit(ONE, 1);
        for (int i = 0; i < 20; i++) {
            sitting.claim(0, 480);
        }
    }

    @Test
    void a6ManyCallsEarnNoMoreThanOne() {
        var sitting = cheat.sit(ONE, 1);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (System.nanoTime() < until) {
            assertThat(sitting.claim(0, 99).status()).isEqualTo(200);
        }
    }

    @Test
    void a6ManySittingsEarnNoMoreThanOne() {
        for (int i = 0; i < 30; i++) {
            cheat.sit(ONE, 1 + i % LESSONS).claim(0, 99);
        }
    }

    @Test
    void a7SittingsSideBySideAreOne() throws Exception {
        var first = cheat.sit(ONE, 1);
        var second = cheat.sit(OTHER, 1);
        assertThat(first.claim(0, 99).status()).isEqualTo(409);
        assertThat(second.claim(0, 99).status()).isEqualTo(200);
        assertThat(AtOnce.all(IntStream.range(0, 40).mapToObj(i -> (Callable<Answer>) () ->
                cheat.sit(i % 2 == 0 ? OTHER : ONE, 1 + i % LESSONS).claim(0, 99)).toList()))
                .extracting(Answer::status).containsAnyOf(200, 409).isSubsetOf(200, 409);
    }

    @Test
    void a8TheEndedEventAndAJumpToTheEndAreNoCompletion() {
        var sitting = cheat.sit(ONE, 1);
        sitting.claim(8, 9);
        sitting.claim(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
        sitting.claim(-99, Long.MAX_VALUE);
    }

    @Test
    void aReplayIsTheSameAnswerAndAddsNothing() {
        var sitting = cheat.sit(ONE, 1);
        var first = sitting.claim(0, 99);
        var nonce = cheat.post("/sittings/" + sitting.id + "/segments",
                Map.of("sequence", 1, "nonce", "n", "from", 0, "to", 99));
        Set<JsonNode> answers = new HashSet<>(List.of(first.json()));
        for (int i = 0; i < 20; i++) {
            answers.add(sitting.claim(1, "replayed", 0, 99).json());
        }
        assertThat(answers).containsExactly(first.json());
        assertThat(nonce.json()).isEqualTo(first.json());
        assertThat(sitting.claim(2, "guessed", 0, 99).status()).isEqualTo(409);
        assertThat(sitting.claim(9, sitting.nonce, 0, 99).status()).isEqualTo(409);
    }

    @Test
    void anotherPersonsSittingAndAttemptAreNotThere() {
        var theirs = friend.sit(ONE, 1);
        assertThat(cheat.post("/sittings/" + theirs.id + "/segments",
                Map.of("sequence", 1, "nonce", theirs.nonce, "from", 0, "to", 9)).status()).isEqualTo(404);
        var opened = friend.post("/courses/" + ONE + "/lessons/1/attempts", null);
        assertThat(opened.status()).isEqualTo(201);
        var attempt = opened.json();
        assertThat(cheat.post("/attempts/" + attempt.path("id").asText() + "/submission", null).status())
                .isEqualTo(404);
    }

    @Test
    void malformedClaimsAreRefused() {
        var sitting = cheat.sit(ONE, 1);
        for (var body : List.of(
                "", "{}", "[]", "null", "{\"sequence\":1}",
                "{\"sequence\":\"x\",\"nonce\":\"n\",\"from\":0,\"to\":1}",
                "{\"sequence\":0,\"nonce\":\"n\",\"from\":0,\"to\":1}",
                "{\"sequence\":1,\"nonce\":\"n\",\"from\":5,\"to\":5}",
                "{\"sequence\":1,\"nonce\":\"n\",\"from\":9,\"to\":1}",
                "{\"sequence\":1,\"nonce\":\"n\",\"from\":0,\"to\":1e99}",
                "{\"sequence\":1,\"nonce\":null,\"from\":0,\"to\":1}")) {
            assertThat(cheat.post("/sittings/" + sitting.id + "/segments", body).status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void aForgedCompletionByTheQuizAloneIsNone() {
        cheat.put("/courses/" + ONE + "/enrollment", null);
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            var opened = cheat.post("/courses/" + ONE + "/lessons/" + lesson + "/attempts", null);
            assertThat(opened.status()).as("lesson %d", lesson).isEqualTo(201);
            assertThat(opened.body()).doesNotContain("\"correct\"", "\"reason\"", "\"key\":true");
            var graded = cheat.post("/attempts/" + opened.json().path("id").asText() + "/submission",
                    Map.of("score", 100, "passed", true));
            assertThat(graded.json().path("passed")).as("lesson %d", lesson).isEqualTo(BooleanNode.FALSE);
        }
    }
}
