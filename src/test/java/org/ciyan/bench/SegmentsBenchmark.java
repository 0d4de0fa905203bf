package org.ciyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

import org.ciyan.Ground;
import org.ciyan.journey.Server;
import org.ciyan.launch.Access;
import org.ciyan.launch.EmbeddedDatabase;

/**
 * How many study segments a second are acknowledged, and how long the slowest hundredth waits, at 64 and 256 learners:
 * with many segments in one commit (as shipped), beside one transaction each ({@code ciyan.study.batch=1} with
 * sixteen writers: the same code, the same SQL), and beside an endpoint that only asks the database for a one
 * ({@code GET /health}).
 *
 * <p>{@code mvn -q package exec:exec@bench}. Server, database and learners share this machine: compare the lines of one
 * run with each other, not with another machine's. {@code -Dbench.seconds=} changes how long each turn of each line is.
 */
public final class SegmentsBenchmark {

    private static final int[] CROWDS = {64, 256};
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int TURNS = 3;
    private static final String COURSE = "hong-shiba-shi";
    private static final int SECTIONS = 9;

    private final Access access;
    private final List<String> tokens;
    private final AtomicLong acknowledged = new AtomicLong();

    private SegmentsBenchmark(Access access, List<String> tokens) {
        this.access = access;
        this.tokens = tokens;
    }

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Ground.TARGET.resolve("bench")), "run");
        try (var database = EmbeddedDatabase.start(folder, Ground.TARGET.resolve("lib/mariadb.jar"),
                Ground.TARGET.resolve("program"))) {
            use(database.access());
            try (var grouped = server(); var each = server("-Dciyan.study.batch=1", "-Dciyan.study.writers=16")) {
                grouped.start("--demo=false");
                each.start("--demo=false");
                var benchmark = new SegmentsBenchmark(database.access(),
                        Learners.make(database.access(), CROWDS[CROWDS.length - 1]));
                benchmark.compare(new Line("GET /health", grouped, SegmentsBenchmark::nothing),
                        new Line("group commit", grouped, SegmentsBenchmark::segment),
                        new Line("one transaction each", each, SegmentsBenchmark::segment));
            }
        }
    }

    /** Servers made from here on stand on this database; two of them as two nodes do. */
    static void use(Access access) {
        System.setProperty("ciyan.db.url", access.url());
        System.setProperty("ciyan.db.user", access.owner());
        System.setProperty("ciyan.db.password", access.ownerPassword());
        System.setProperty("ciyan.db.app.user", access.user());
        System.setProperty("ciyan.db.app.password", access.password());
    }

    /** No floor of time, so that every segment is accepted; the optimizing compiler, as in production. */
    private static Server server(String... settings) {
        var all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=4", "-Dciyan.learning.reading-speed=1000000000"));
        all.addAll(List.of(settings));
        return Server.fresh(all.toArray(String[]::new));
    }

    private record Line(String name, Server server, Work work) { }

    /**
     * In turns, so that warming up and whatever else the machine does fall on all of them alike; the first turn does
     * not count.
     */
    private void compare(Line... lines) throws Exception {
        System.out.printf("%-22s %9s %10s %9s %9s %9s%n", "", "learners", "answers/s", "p50 ms", "p99 ms", "max ms");
        for (int crowd : CROWDS) {
            var times = new long[lines.length][];
            Arrays.fill(times, new long[0]);
            for (int turn = 0; turn <= TURNS; turn++) {
                for (int i = 0; i < lines.length; i++) {
                    var measured = measure(lines[i], crowd);
                    times[i] = turn == 0 ? times[i]
                            : LongStream.concat(Arrays.stream(times[i]), Arrays.stream(measured)).sorted().toArray();
                }
            }
            for (int i = 0; i < lines.length; i++) {
                System.out.printf("%-22s %9d %10.0f %9.1f %9.1f %9.1f%n", lines[i].name(), crowd,
                        times[i].length / (double) (SECONDS * TURNS), percentile(times[i], 50),
                        percentile(times[i], 99), percentile(times[i], 100));
            }
        }
        System.out.printf("segments acknowledged %d, in the database %d%n", acknowledged.get(),
                Learners.segments(access));
    }

    private long[] measure(Line line, int crowd) throws Exception {
        var learners = new ArrayList<Learner>();
        for (var token : tokens.subList(0, crowd)) {
            learners.add(new Learner(line.server().url(), token));
        }
        var times = run(learners, line.work());
        for (var learner : learners) {
            learner.wire.close();
        }
        return times;
    }

    private interface Work {
        Wire.Answer once(Learner learner) throws IOException;
    }

    private static Wire.Answer nothing(Learner learner) throws IOException {
        return learner.wire.call("GET", "/health", "");
    }

    private static Wire.Answer segment(Learner learner) throws IOException {
        int section = learner.sequence % SECTIONS;
        var answer = learner.wire.call("POST", "/sittings/" + learner.sitting + "/segments",
                "{\"sequence\":%d,\"nonce\":\"%s\",\"from\":%d,\"to\":%d}"
                        .formatted(learner.sequence + 1, learner.nonce, section, section + 1));
        learner.sequence++;
        learner.nonce = answer.text("nonce");
        return answer;
    }

    private final class Learner {

        final Wire wire;
        final String sitting;
        String nonce;
        int sequence;

        Learner(String url, String token) throws IOException {
            wire = new Wire(url, token);
            wire.call("PUT", "/courses/" + COURSE + "/enrollment", "");
            var opened = wire.call("POST", "/courses/" + COURSE + "/lessons/1/sittings", "");
            sitting = opened.text("id");
            nonce = opened.text("nonce");
        }
    }

    /**
     * Everybody works without a pause until the time is up; returns how long each answer took, in nanoseconds, in
     * order.
     */
    private long[] run(List<Learner> learners, Work work) throws Exception {
        var begin = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        var times = new long[learners.size()][];
        for (int i = 0; i < learners.size(); i++) {
            int mine = i;
            var thread = new Thread(() -> times[mine] = repeat(learners.get(mine), work, begin));
            threads.add(thread);
            thread.start();
        }
        begin.countDown();
        for (var thread : threads) {
            thread.join();
        }
        return Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private long[] repeat(Learner learner, Work work, CountDownLatch begin) {
        var times = new long[1024];
        int done = 0;
        try {
            learner.wire.open();
            begin.await();
            long until = System.nanoTime() + SECONDS * 1_000_000_000L;
            for (long from = System.nanoTime(); from < until; from = System.nanoTime()) {
                int before = learner.sequence;
                var answer = work.once(learner);
                if (answer.status() != 200) {
                    throw new IOException(answer.status() + " " + answer.body());
                }
                acknowledged.addAndGet(learner.sequence - before);
                times = done == times.length ? Arrays.copyOf(times, done * 2) : times;
                times[done++] = System.nanoTime() - from;
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.copyOf(times, done);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0
                ? 0 : sorted[Math.min(sorted.length - 1, (int) (sorted.length * (long) percent / 100))] / 1e6;
    }
}
