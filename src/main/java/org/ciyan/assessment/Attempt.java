package org.ciyan.assessment;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.kernel.Conflict;

/** One try of one person at one quiz (作答): open until submitted, then graded for good. */
@Entity
@Table(name = "attempt")
public class Attempt implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    @Column(name = "cadre_id") private long cadreId;
    @Column(name = "lesson_id") private long lessonId;
    private int number;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "submitted_at") private Instant submittedAt;
    private Integer score;
    private boolean passed;
    @Version private int version;

    protected Attempt() { }

    Attempt(String code, long cadreId, long lessonId, int number, Instant at) {
        this.code = code;
        this.cadreId = cadreId;
        this.lessonId = lessonId;
        this.number = number;
        this.openedAt = at;
    }

    void mustBeOpen() {
        if (isSubmitted()) {
            throw new Conflict("assessment.submitted");
        }
    }

    /** @param percent 0…100 */
    void grade(int percent, int passMark, Instant at) {
        mustBeOpen();
        score = percent;
        passed = percent >= passMark;
        submittedAt = at;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    boolean belongsTo(long cadre) {
        return cadreId == cadre;
    }

    Long getId() { return id; }
    String getCode() { return code; }
    long getCadreId() { return cadreId; }
    long getLessonId() { return lessonId; }
    int getNumber() { return number; }
    Instant getSubmittedAt() { return submittedAt; }
    int getScore() { return score; }
    boolean isPassed() { return passed; }
}
