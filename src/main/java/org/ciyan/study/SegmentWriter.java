package org.ciyan.study;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.kernel.Throttled;
import org.ciyan.learning.Learning;
import org.ciyan.platform.Database;
import org.ciyan.platform.Trouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets many segments share one commit. Reports queue up; a writer takes all that wait (up to a batch), commits them
 * together, and only then each is answered, by other threads. While one commit is under way the next batch gathers, so
 * nobody waits for a timer. The queue is bounded: when it is full a report is sent back to be sent again, not lost.
 *
 * <p>Its threads come from the container's factory and live as long as the application. One writer is enough for a
 * node; several, and several nodes, are correct too, for the desks' rows are the locks.
 */
@ApplicationScoped
class SegmentWriter {

    private static final System.Logger LOG = System.getLogger(SegmentWriter.class.getName());
    static final Duration SOON = Duration.ofSeconds(2);
    static final Duration LATER = Duration.ofSeconds(5);
    private static final int TRIES = 4;
    private static final int ANSWERED_TOGETHER = 32;
    private static final int ANSWERING = 4;
    /** Courses completed side by side; slow ones hold up no acknowledgement. */
    private static final int COMPLETING = 4;

    @Inject Learning learning;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.study.batch") int largest;
    @Inject @ConfigProperty(name = "ciyan.study.writers") int writers;
    @Inject @ConfigProperty(name = "ciyan.study.queue") int room;
    @Inject @ConfigProperty(name = "ciyan.study.grace") Duration grace;
    @Inject @ConfigProperty(name = "ciyan.study.longest-saving") Duration longestSaving;
    @Resource(lookup = Database.NAME) DataSource database;
    @Resource ManagedThreadFactory threads;

    private BlockingQueue<Report> queue;
    private ExecutorService writing;
    private ExecutorService answering;
    private ExecutorService completing;
    private AtomicLongArray beats;
    private volatile boolean open;

    @PostConstruct
    void start() {
        queue = new ArrayBlockingQueue<>(room);
        writing = Executors.newFixedThreadPool(writers, threads);
        answering = Executors.newFixedThreadPool(ANSWERING, threads);
        completing = Executors.newFixedThreadPool(COMPLETING, threads);
        beats = new AtomicLongArray(writers);
        open = true;
        for (int i = 0; i < writers; i++) {
            begin(i);
        }
    }

    /** Stops; what is queued is still written and answered. */
    @PreDestroy
    void stop() {
        open = false;
        finish(writing);
        finish(completing);
        finish(answering);
    }

    private static void finish(ExecutorService service) {
        service.shutdown();
        try {
            service.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When the slowest writer last finished a cycle, in epoch milliseconds; a batch under way is not finished. */
    long lastBeat() {
        return IntStream.range(0, beats.length()).mapToLong(beats::get).min().orElseThrow();
    }

    private void begin(int writer) {
        beats.set(writer, clock.millis());
        writing.execute(() -> write(writer));
    }

    CompletionStage<Acknowledged> submit(Report report) {
        if (!open || !queue.offer(report)) {
            report.refuse(new Throttled("study.busy", SOON));
            report.tell();
        }
        return report.answer();
    }

    /** If even the refusal of a batch fails, another thread takes the writer's place. */
    private void write(int writer) {
        try {
            writeBatches(writer);
        } finally {
            if (open) {
                begin(writer);
            }
        }
    }

    private void writeBatches(int writer) {
        var batch = new ArrayList<Report>(largest);
        while (open || !queue.isEmpty()) {
            try {
                var first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, largest - 1);
                    commit(batch);
                    answer(List.copyOf(batch));
                }
            } catch (InterruptedException stopping) {
                open = false;
            } catch (Error | RuntimeException broken) {
                sendBack(batch, broken);
            }
            batch.clear();
            beats.set(writer, clock.millis());
        }
    }

    /** Refuses the whole batch after an unexpected error, so that each report is answered and the writer goes on. */
    private static void sendBack(List<Report> batch, Throwable broken) {
        LOG.log(ERROR, "a batch of segments was refused", broken);
        batch.forEach(report -> {
            report.refuse(new Throttled("study.busy", LATER));
            report.tell();
        });
    }

    /**
     * Together if possible; if something breaks them all, each alone, so that only the one that broke them is refused.
     */
    private void commit(List<Report> reports) {
        try {
            persist(reports);
        } catch (SQLException | RuntimeException broken) {
            if (broken instanceof SQLException lost && Trouble.of(lost).passes()) {
                LOG.log(WARNING, "segments sent back: " + broken.getMessage());
                reports.forEach(report -> report.refuse(new Throttled("study.busy", LATER)));
            } else if (reports.size() > 1) {
                LOG.log(WARNING, "a batch of segments broke, each is tried alone", broken);
                reports.forEach(report -> commit(List.of(report)));
            } else {
                reports.get(0)
                        .refuse(new IllegalStateException("segment of cadre " + reports.get(0).cadreId(), broken));
            }
        }
    }

    /** Tries again after a deadlock or lost connection; a claim whose commit was not seen gets the same answer. */
    private void persist(List<Report> reports) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                transact(reports);
                return;
            } catch (SQLException e) {
                var trouble = Trouble.of(e);
                if (!trouble.passes() || tries == TRIES) {
                    throw e;
                }
                trouble.pause();
            }
        }
    }

    private void transact(List<Report> reports) throws SQLException {
        reports.forEach(Report::reopen);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var batch = new SegmentBatch(connection, new Allowance(grace, longestSaving),
                        clock.instant());
                batch.decide(reports);
                batch.store();
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(java.sql.Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void answer(List<Report> reports) {
        var plain = new ArrayList<Report>(reports.size());
        for (var report : reports) {
            if (report.finished() == null) {
                plain.add(report);
            } else {
                completing.execute(() -> settle(report));
            }
        }
        for (int from = 0; from < plain.size(); from += ANSWERED_TOGETHER) {
            var group = plain.subList(from, Math.min(plain.size(), from + ANSWERED_TOGETHER));
            answering.execute(() -> group.forEach(Report::tell));
        }
    }

    /** Completes the course if it is due, then answers; a failed completion is made up at the next look. */
    private void settle(Report report) {
        try {
            learning.settle(report.finished());
        } catch (RuntimeException | Error e) {
            LOG.log(ERROR, "enrollment " + report.finished() + " could not be completed", e);
        }
        report.tell();
    }
}
