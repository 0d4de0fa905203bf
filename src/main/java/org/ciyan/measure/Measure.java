package org.ciyan.measure;

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

/** What is to be done after a session (贯彻落实措施). Never deleted. */
@Entity
@Table(name = "measure")
class Measure implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id") private long bodyId;
    @Column(name = "session_id") private long sessionId;
    @Column(name = "measure_key") private String key;
    @Column(name = "item_id") private Long itemId;
    @Column(name = "line_key") private String lineKey;
    private String text;
    @Column(name = "owner_id") private Long ownerId;
    @Column(name = "due_on") private LocalDate dueOn;
    @Enumerated(EnumType.STRING) private MeasureState state = MeasureState.OPEN;
    @Column(name = "entered_at") private Instant enteredAt;
    @Version private int version;

    protected Measure() { }

    Measure(long bodyId, long sessionId, String key, Long itemId, String lineKey, Instant at) {
        this.bodyId = bodyId;
        this.sessionId = sessionId;
        this.key = key;
        this.itemId = itemId;
        this.lineKey = lineKey;
        this.enteredAt = at;
    }

    void say(String what, Long owner, LocalDate due) {
        text = what;
        ownerId = owner;
        dueOn = due;
    }

    void become(MeasureState next) {
        state = next;
    }

    Long getId() { return id; }
    long getBodyId() { return bodyId; }
    Long getOwnerId() { return ownerId; }
    MeasureState getState() { return state; }
    int getVersion() { return version; }
}
