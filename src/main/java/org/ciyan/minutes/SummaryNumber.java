package org.ciyan.minutes;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a session's summary was given a number (纪要文号). Never changed; the last one holds. */
@Entity
@Table(name = "summary_number")
public class SummaryNumber implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    private String number;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected SummaryNumber() { }

    SummaryNumber(long sessionId, String number, Instant at, String by) {
        this.sessionId = sessionId;
        this.number = number;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    long getSessionId() { return sessionId; }
    public String getNumber() { return number; }
    public Instant getRecordedAt() { return recordedAt; }
    /** Name of who gave it. */
    public String getRecordedBy() { return recordedBy; }
}
