package org.ciyan.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's confirmed progress in a course they began.
 *
 * @param version the number of the version begun
 * @param lessons in their order
 * @param completedAt null until the course is completed
 */
public record Progress(long enrollmentId, String slug, String title, int version, long versionId, Instant begunAt,
        Instant completedAt, List<Line> lessons) implements Serializable {

    /**
     * One lesson: the confirmed share in per cent, whether that is enough, and whether its quiz is still to be passed.
     */
    public record Line(long lessonId, int number, String title, int minutes, int length, Intervals covered,
            boolean studied, boolean quizzed, boolean passed) implements Serializable {

        public double share() { return covered.share(length); }
        public int getCoverage() { return (int) Math.floor(share() * 100); }
        public boolean isDone() { return studied && (passed || !quizzed); }
        public boolean isWaitingForQuiz() { return studied && !isDone(); }
        public int getNumber() { return number; }
        public String getTitle() { return title; }
    }

    /** Whether the course is in progress or completed. */
    public enum State { BEGUN, COMPLETED }

    public State state() {
        return completedAt == null ? State.BEGUN : State.COMPLETED;
    }

    /** The confirmed share of the whole course, lessons weighted by minutes: 0…1, four decimals, never rounded up. */
    public double share() {
        double all = lessons.stream().mapToInt(Line::minutes).sum();
        double confirmed = lessons.stream().mapToDouble(line -> line.share() * line.minutes()).sum();
        return all == 0 ? 0 : Math.floor(confirmed / all * 10_000 + 1e-6) / 10_000;
    }

    /** The first lesson that is not done. */
    public Optional<Line> next() {
        return lessons.stream().filter(line -> !line.isDone()).findFirst();
    }

    public Optional<Line> lesson(int number) {
        return lessons.stream().filter(line -> line.number() == number).findFirst();
    }

    /** Whether everything is done but the completion is not recorded yet. */
    boolean isDue() {
        return completedAt == null && !lessons.isEmpty() && lessons.stream().allMatch(Line::isDone);
    }

    public String getSlug() { return slug; }
    public String getTitle() { return title; }
    /** Per cent. */
    public int getCoverage() { return (int) Math.floor(share() * 100 + 1e-6); }
    public boolean isCompleted() { return completedAt != null; }
    public Instant getCompletedAt() { return completedAt; }
    public List<Line> getLessons() { return lessons; }
    public Line getNext() { return next().orElse(null); }
}
