package org.ciyan.learning;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person's thoughts after a course (思考). Voluntary; nobody else ever reads it. */
@Entity
@Table(name = "reflection")
public class Reflection implements Serializable {

    static final int LONGEST = 4000;

    @Id @Column(name = "enrollment_id") private long enrollmentId;
    private String text;
    @Column(name = "written_at") private Instant writtenAt;
    @Version private int version;

    protected Reflection() { }

    Reflection(long enrollmentId) {
        this.enrollmentId = enrollmentId;
    }

    void write(String words, Instant at) {
        text = words;
        writtenAt = at;
    }

    public String getText() { return text; }
    public Instant getWrittenAt() { return writtenAt; }
}
