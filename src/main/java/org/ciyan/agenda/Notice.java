package org.ciyan.agenda;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That the members were told of a session, and what of its time and place. Never changed. */
@Entity
@Table(name = "agenda_notice")
public class Notice implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    @Column(name = "planned_at") private LocalDateTime plannedAt;
    private String place;
    @Column(name = "given_at") private Instant givenAt;
    @Column(name = "given_by") private String givenBy;

    protected Notice() { }

    Notice(AgendaSession session, Instant at, String by) {
        this.sessionId = session.getId();
        this.plannedAt = session.getPlannedAt();
        this.place = session.getPlace();
        this.givenAt = at;
        this.givenBy = by;
    }

    public LocalDateTime getPlannedAt() { return plannedAt; }
    public String getPlace() { return place; }
    public Instant getGivenAt() { return givenAt; }
    public String getGivenBy() { return givenBy; }
}
