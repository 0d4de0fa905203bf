package org.ciyan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ciyan.journey.OperatorImportsARosterJourney.row;
import static org.ciyan.journey.OperatorImportsARosterJourney.settled;
import static org.ciyan.journey.OperatorImportsARosterJourney.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page.LocatorOptions;

import org.ciyan.roster.Rosters;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What was acknowledged survives the death of the server in the next millisecond: three times (or
 * {@code -Dciyan.crash.deaths=10}) {@code kill -9} at a random moment while segments are reported, every third time of
 * its database too. Afterwards each answer acknowledged since the last death, and a sample of the older ones, is given
 * again word for word, and everything ever accepted is covered. The first death comes while a roster is being taken,
 * which goes on where it was.
 */
@Order(1) // one of the longest: they begin first
class CrashIT {

    static final int DEATHS = Integer.getInteger("ciyan.crash.deaths", 3);
    static final int SAMPLE = 50;
    static final int LESSONS = 5;
    static final int MANY = 8000;
    static final String COURSE = "hong-shiba-shi";
    static final List<String> USERS = List.of("tian", "peng", "xiang", "tan");

    /** What happens until the server dies. */
    private interface Meanwhile {
        void passes() throws InterruptedException;
    }

    /** An acknowledged answer and the claim it answered. */
    record Kept(String sitting, int lesson, Map<String, Object> claim, JsonNode answer) { }

    final Map<String, List<Kept>> kept = new HashMap<>();
    /** By user: how many of the kept answers were asked for again after an earlier death. */
    final Map<String, Integer> repeated = new HashMap<>();
    /** The page of the import that the first death interrupts. */
    String roster;

    @Test
    void whatWasAcknowledgedIsThereAfterEachDeath() throws Exception {
        long seed = System.nanoTime();
        System.out.println("CrashIT seed " + seed);
        var random = new Random(seed);
        USERS.forEach(user -> kept.put(user, new ArrayList<>()));
        try (var server = Server.fresh("-Dciyan.learning.reading-speed=60000")) {
            server.start();
            for (int death = 1; death <= DEATHS; death++) {
                studyUntilDeath(server, death, death == 1 ? aRosterIsTaken(server)
                        : () -> Thread.sleep(300 + random.nextInt(1500)));
                server.start();
                if (death == 1) {
                    theRosterIsWhole(server);
                }
                for (var user : USERS) {
                    everythingIsThere(server, user, random, "seed " + seed + ", death " + death);
                }
            }
            assertThat(kept).as("seed " + seed).hasSize(USERS.size())
                    .allSatisfy((user, answers) -> assertThat(answers).hasSizeGreaterThan(DEATHS));
            System.out.println("CrashIT acknowledged and kept: " + kept.values().stream().mapToInt(List::size).sum());
        }
    }

    private void studyUntilDeath(Server server, int death, Meanwhile meanwhile) throws Exception {
        var over = new AtomicBoolean();
        var readers = new ArrayList<Thread>();
        for (var user : USERS) {
            int lesson = 1 + (death - 1) / 2 % LESSONS;
            var sitting = Learner.signedIn(server, user).sit(COURSE, lesson);
            var reader = new Thread(() -> read(sitting, lesson, kept.get(user), over));
            readers.add(reader);
            reader.start();
        }
        meanwhile.passes();
        if (death % 3 == 0) {
            database(server).ifPresent(ProcessHandle::destroyForcibly);
        }
        server.kill();
        over.set(true);
        for (var reader : readers) {
            reader.join();
        }
    }

    /** Ready to be taken now; what is returned ends when the first of the many are in. */
    private Meanwhile aRosterIsTaken(Server server) throws IOException {
        var visit = Visit.atADesk(server).signIn(server.account("operator"));
        upload(visit, Rosters.file(IntStream.range(0, MANY)
                .mapToObj(i -> row("P" + i, "杨" + Character.toString('一' + i) + "·演示", "U203")).toList()));
        roster = visit.path();
        return () -> {
            visit.page().click("[id='decide:take-all']");
            visit.page().locator("#work p", new LocatorOptions().setHasText(Pattern.compile("^[1-9]"))).waitFor();
            visit.close();
        };
    }

    private void theRosterIsWhole(Server server) {
        try (var visit = Visit.atADesk(server).signIn(server.account("operator")).open(roster)) {
            settled(visit);
            assertThat(visit.text()).contains("由 operator 导入 8,000 人").doesNotContain("没有导入");
        }
    }

    /** Reports without a pause; whatever is answered is remembered. Whoever gets no answer was promised nothing. */
    private static void read(Learner.Sitting sitting, int lesson, List<Kept> kept, AtomicBoolean over) {
        while (!over.get()) {
            var claim = Map.<String, Object>of("sequence", sitting.sequence + 1, "nonce", sitting.nonce,
                    "from", sitting.sequence % 10, "to", sitting.sequence % 10 + 1);
            try {
                var answer = sitting.learner.post("/sittings/" + sitting.id + "/segments", claim);
                if (answer.status() == 200) {
                    kept.add(new Kept(sitting.id, lesson, claim, answer.json()));
                    sitting.sequence++;
                    sitting.nonce = answer.json().path("nonce").asText();
                }
            } catch (RuntimeException dead) {
                // no answer
            }
        }
    }

    private void everythingIsThere(Server server, String user, Random random, String when) {
        var learner = Learner.signedIn(server, user);
        for (var answer : newAndSome(user, random)) {
            assertThat(learner.post("/sittings/" + answer.sitting() + "/segments", answer.claim()).json()).as(when)
                    .isEqualTo(answer.answer());
        }
        for (int lesson = 1; lesson <= LESSONS; lesson++) {
            var covered = points(learner.post("/courses/" + COURSE + "/lessons/" + lesson + "/sittings", null)
                    .json().path("covered"));
            for (var answer : kept.get(user)) {
                if (answer.lesson() == lesson) {
                    assertThat(covered).as(when).containsAll(points(answer.answer().path("covered")));
                }
            }
        }
    }

    private List<Kept> newAndSome(String user, Random random) {
        var all = kept.get(user);
        int old = repeated.getOrDefault(user, 0);
        repeated.put(user, all.size());
        var asked = new ArrayList<>(all.subList(old, all.size()));
        random.ints(old == 0 ? 0 : SAMPLE, 0, Math.max(1, old)).mapToObj(all::get).forEach(asked::add);
        return asked;
    }

    private static Set<Integer> points(JsonNode covered) {
        var points = new HashSet<Integer>();
        covered.forEach(pair -> IntStream.range(pair.get(0).asInt(), pair.get(1).asInt()).forEach(points::add));
        return points;
    }

    private static Optional<ProcessHandle> database(Server server) throws IOException {
        var pid = server.data().resolve("mariadb.pid");
        return Files.exists(pid) ? ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())) : Optional.empty();
    }
}
