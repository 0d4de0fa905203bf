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

/**
 * That somebody belongs to a body in an office, from a day on, without end or to a last day: a cadre, or a Party member
 * who is none and is known by name alone. Never deleted; it ends.
 */
@Entity
@Table(name = "body_seat")
class Seat implements Serializable {

    private static final int LAST_PLACE = 9999;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id") private long bodyId;
    @Column(name = "cadre_id") private Long cadreId;
    private String name;
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

    /** @param name of who is not in the roster; null, as {@code cadreId} then is not */
    Seat(long bodyId, Long cadreId, String name, Office office, int place, LocalDate fromOn, Instant at, String by) {
        this.bodyId = bodyId;
        this.cadreId = cadreId;
        this.name = name;
        this.office = office;
        this.place = Math.max(1, Math.min(place, LAST_PLACE));
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
        return cadreId != null && cadreId == cadre;
    }

    boolean isNamed(String called) {
        return called.equals(name);
    }

    long getBodyId() { return bodyId; }
    Office getOffice() { return office; }
    LocalDate getFromOn() { return fromOn; }
}
