package org.ciyan.learning;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the server has accepted of one lesson (进度). Created empty here; updated by {@code study} alone. */
@Entity
@Table(name = "lesson_progress")
public class LessonProgress implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "enrollment_id", updatable = false) private long enrollmentId;
    @Column(name = "lesson_id", updatable = false) private long lessonId;
    @Column(updatable = false) private int length;
    @Column(updatable = false) private int needed;
    @Column(updatable = false) private String covered;
    @Column(updatable = false) private int position;
    @Column(name = "studied_at", updatable = false) private Instant studiedAt;

    protected LessonProgress() { }

    /** @param percent of the length that completes the lesson */
    LessonProgress(long enrollmentId, long lessonId, int length, int percent) {
        this.enrollmentId = enrollmentId;
        this.lessonId = lessonId;
        this.length = length;
        this.needed = (length * percent + 99) / 100;
        this.covered = "";
    }

    public Long getId() { return id; }
    public long getEnrollmentId() { return enrollmentId; }
    public long getLessonId() { return lessonId; }
    public int getLength() { return length; }
    public Intervals getCovered() { return Intervals.parse(covered); }
    /** Where the last accepted segment ended. */
    public int getPosition() { return position; }
    /** When enough was covered, or null. */
    public Instant getStudiedAt() { return studiedAt; }
    public boolean isStudied() { return studiedAt != null; }
}
