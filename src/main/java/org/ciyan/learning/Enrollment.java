package org.ciyan.learning;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A course that somebody began (选课), in the version of that day; completed once. */
@Entity
@Table(name = "enrollment")
public class Enrollment implements Serializable {

    static final int FIRST_CYCLE = 1;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cadre_id", updatable = false) private long cadreId;
    @Column(updatable = false) private String course;
    @Column(updatable = false) private int cycle;
    @Column(name = "version_id", updatable = false) private long versionId;
    @Column(name = "begun_at", updatable = false) private Instant begunAt;
    @Column(name = "completed_at") private Instant completedAt;

    protected Enrollment() { }

    Enrollment(long cadreId, String course, long versionId, Instant at) {
        this.cadreId = cadreId;
        this.course = course;
        this.cycle = FIRST_CYCLE;
        this.versionId = versionId;
        this.begunAt = at;
    }

    void complete(Instant at) {
        if (isCompleted()) {
            throw new IllegalStateException("enrollment " + id + " is completed");
        }
        completedAt = at;
    }

    public boolean isCompleted() {
        return completedAt != null;
    }

    public Long getId() { return id; }
    public long getCadreId() { return cadreId; }
    /** The course's slug. */
    public String getCourse() { return course; }
    public long getVersionId() { return versionId; }
    public Instant getBegunAt() { return begunAt; }
    /** Null until the course is completed. */
    public Instant getCompletedAt() { return completedAt; }
}
