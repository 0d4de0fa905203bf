package org.ciyan.hall;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A line as it was worded at one time. Never changed; the last wording of a line holds. */
@Entity
@Table(name = "hall_line")
public class Wording implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    @Column(name = "item_id") private long itemId;
    @Column(name = "line_key") private String key;
    private int number;
    @Enumerated(EnumType.STRING) private LineKind kind;
    @Column(name = "place_id") private Long placeId;
    private String text;
    private boolean struck;
    private String reason;
    private boolean own;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected Wording() { }

    Wording(long sessionId, String key, int number, LineDraft draft, boolean own, Instant at, String by) {
        this.sessionId = sessionId;
        this.itemId = draft.item();
        this.key = key;
        this.number = number;
        this.kind = draft.kind();
        this.placeId = draft.speaker();
        this.text = draft.text();
        this.struck = draft.struck();
        this.reason = draft.reason();
        this.own = own;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    long getSessionId() { return sessionId; }
    boolean says(LineDraft draft) {
        return itemId == draft.item() && kind == draft.kind() && text.equals(draft.text()) && struck == draft.struck()
                && Objects.equals(placeId, draft.speaker());
    }

    long getItemId() { return itemId; }
    public String getKey() { return key; }
    /** From 1. */
    public int getNumber() { return number; }
    public LineKind getKind() { return kind; }
    Long getPlaceId() { return placeId; }
    public String getText() { return text; }
    /** Whether the line is struck out; it can still be read here. */
    public boolean isStruck() { return struck; }
    /** Why it was written late, or struck; null if none was given. */
    public String getReason() { return reason; }
    /** Whether the speaker corrected their own words. */
    public boolean isOwn() { return own; }
    public Instant getRecordedAt() { return recordedAt; }
    public String getRecordedBy() { return recordedBy; }
}
