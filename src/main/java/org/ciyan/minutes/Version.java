package org.ciyan.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The text of an item in one of the documents, as it was at one time. Never changed. */
@Entity
@Table(name = "minutes_version")
public class Version implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    @Column(name = "item_id") private long itemId;
    @Enumerated(EnumType.STRING) private Document document;
    private int number;
    private String text;
    private int length;
    private Integer restored;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected Version() { }

    Version(long sessionId, long itemId, Document document, int number, String text, Integer restored, Instant at,
            String by) {
        this.sessionId = sessionId;
        this.itemId = itemId;
        this.document = document;
        this.number = number;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.restored = restored;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public long getItemId() { return itemId; }
    public Document getDocument() { return document; }
    /** From 1. */
    public int getNumber() { return number; }
    /** A paragraph is a line; perhaps empty. */
    public String getText() { return text; }
    public List<String> getParagraphs() { return text.lines().toList(); }
    /** Number of the version that was restored by this one; null if it was written. */
    public Integer getRestored() { return restored; }
    public Instant getRecordedAt() { return recordedAt; }
    /** Name of the writer. */
    public String getRecordedBy() { return recordedBy; }
}
