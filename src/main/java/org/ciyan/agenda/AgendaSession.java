package org.ciyan.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.body.Meeting;

/** A meeting of a body. Its state follows from what has happened; it is never deleted. */
@Entity
@Table(name = "agenda_session")
public class AgendaSession implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    @Column(name = "body_id") private long bodyId;
    @Enumerated(EnumType.STRING) private Meeting meeting;
    private String title;
    @Column(name = "planned_at") private LocalDateTime plannedAt;
    private String place;
    @Column(name = "host_id") private Long hostId;
    @Column(name = "recorder_id") private Long recorderId;
    @Column(name = "noticed_at") private Instant noticedAt;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "adjourned_at") private Instant adjournedAt;
    @Column(name = "signed_at") private Instant signedAt;
    @Column(name = "signed_by") private String signedBy;
    @Column(name = "cancelled_at") private Instant cancelledAt;
    @Column(name = "cancelled_why") private String cancelledWhy;
    @Column(name = "late_reason") private String lateReason;
    @Column(name = "late_at") private Instant lateAt;
    @Column(name = "created_at") private Instant createdAt;
    @Column(name = "created_by") private String createdBy;
    @Version private int version;

    protected AgendaSession() { }

    AgendaSession(String code, long bodyId, Meeting meeting, Instant at, String by) {
        this.code = code;
        this.bodyId = bodyId;
        this.meeting = meeting;
        this.createdAt = at;
        this.createdBy = by;
    }

    void plan(String wanted, LocalDateTime at, String where, Long host, Long recorder) {
        title = wanted;
        plannedAt = at;
        place = where;
        hostId = host;
        recorderId = recorder;
    }

    void notice(Instant at) {
        noticedAt = at;
    }

    void cancel(Instant at, String why) {
        cancelledAt = at;
        cancelledWhy = why;
    }

    void open(Instant at) {
        openedAt = at;
    }

    void recordLate(Instant at, String why) {
        lateAt = at;
        lateReason = why;
    }

    void adjourn(Instant at) {
        adjournedAt = at;
    }

    void sign(Instant at, String by) {
        signedAt = at;
        signedBy = by;
    }

    public SessionState getState() {
        return cancelledAt != null ? SessionState.CANCELLED : signedAt != null ? SessionState.SIGNED
                : adjournedAt != null || lateReason != null ? SessionState.ADJOURNED
                : openedAt != null ? SessionState.OPEN
                : noticedAt != null ? SessionState.NOTIFIED : SessionState.PREPARING;
    }

    /** On which day it is or was held; who the members are, and which rules hold, is asked as of it. */
    public LocalDate getDay() {
        return plannedAt.toLocalDate();
    }

    public Long getId() { return id; }
    public String getCode() { return code; }
    public long getBodyId() { return bodyId; }
    public Meeting getMeeting() { return meeting; }
    public String getTitle() { return title; }
    /** By the clock of the county. */
    public LocalDateTime getPlannedAt() { return plannedAt; }
    /** Null if it is not settled. */
    public String getPlace() { return place; }
    /** Who presides; null if it is not settled. */
    public Long getHostId() { return hostId; }
    /** Who takes the record; null if it is not settled. */
    public Long getRecorderId() { return recorderId; }
    /** When members were told last; null if they were not. */
    public Instant getNoticedAt() { return noticedAt; }
    public Instant getOpenedAt() { return openedAt; }
    public Instant getAdjournedAt() { return adjournedAt; }
    public Instant getSignedAt() { return signedAt; }
    /** Name of the secretary who signed. */
    public String getSignedBy() { return signedBy; }
    public Instant getCancelledAt() { return cancelledAt; }
    public String getCancelledWhy() { return cancelledWhy; }
    /** Why it was recorded only after it had been held; null if it was not. */
    public String getLateReason() { return lateReason; }
    /** When that began; null if it was not. */
    public Instant getLateAt() { return lateAt; }
    public Instant getCreatedAt() { return createdAt; }
    public String getCreatedBy() { return createdBy; }
    /** To be given back by who changes it. */
    public int getVersion() { return version; }
}
