package org.ciyan.body;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** That a cadre belongs to a body in an office, from a day on, without end or to a last day. Never deleted; it ends. */
@Entity
@Table(name = "body_seat")
class Seat implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id") private long bodyId;
    @Column(name = "cadre_id") private long cadreId;
    @Enumerated(EnumType.STRING) private Office office;
    private int place;
    @Column(name = "from_on") private LocalDate fromOn;
    @Column(name = "to_on") private LocalDate toOn;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;
    @Column(name = "ended_at") private Instant endedAt;
    @Column(name = "ended_by") private String endedBy;
    @Version private int version;

    protected Seat() { }

    Seat(long bodyId, long cadreId, Office office, int place, LocalDate fromOn, Instant at, String by) {
        this.bodyId = bodyId;
        this.cadreId = cadreId;
        this.office = office;
        this.place = place;
        this.fromOn = fromOn;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** @param lastDay the day before the first if the seat was recorded by mistake */
    void end(LocalDate lastDay, Instant at, String by) {
        toOn = lastDay;
        endedAt = at;
        endedBy = by;
    }

    /** Whether they hold it on some day from that one on. */
    boolean reaches(LocalDate day) {
        return toOn == null || !toOn.isBefore(day) && !toOn.isBefore(fromOn);
    }

    boolean isOf(long cadre) {
        return cadreId == cadre;
    }

    long getBodyId() { return bodyId; }
    Office getOffice() { return office; }
    LocalDate getFromOn() { return fromOn; }
}
