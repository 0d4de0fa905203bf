package org.ciyan.measure;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Something that became of a measure. Never changed. */
@Entity
@Table(name = "measure_step")
public class Step implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "measure_id") private long measureId;
    @Enumerated(EnumType.STRING) private Kind kind;
    private String text;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected Step() { }

    Step(long measureId, Kind kind, String text, Instant at, String by) {
        this.measureId = measureId;
        this.kind = kind;
        this.text = text;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    long getMeasureId() { return measureId; }
    public Kind getKind() { return kind; }
    /** The result, or the reason; null if none was given. */
    public String getText() { return text; }
    public Instant getRecordedAt() { return recordedAt; }
    /** Name of who did it. */
    public String getRecordedBy() { return recordedBy; }

    /** Entered, worded or dated anew, reported by its owner, closed, dropped, opened again. */
    public enum Kind { ENTERED, CHANGED, REPORTED, CLOSED, DROPPED, REOPENED }
}
