package org.ciyan.hall;

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

/** That somebody recorded whether a person was there. Never changed; the last one holds. */
@Entity
@Table(name = "hall_mark")
class Mark implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    @Column(name = "place_id") private long placeId;
    @Column(name = "mark_key") private String key;
    @Enumerated(EnumType.STRING) private Presence presence;
    private String reason;
    @Column(name = "stand_in") private String standIn;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected Mark() { }

    Mark(Place place, String key, Presence presence, String reason, String standIn, Instant at, String by) {
        this.sessionId = place.getSessionId();
        this.placeId = place.getId();
        this.key = key;
        this.presence = presence;
        this.reason = reason;
        this.standIn = standIn;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    long getSessionId() { return sessionId; }
    long getPlaceId() { return placeId; }
    Presence getPresence() { return presence; }
    String getReason() { return reason; }
    String getStandIn() { return standIn; }
    Instant getRecordedAt() { return recordedAt; }
}
