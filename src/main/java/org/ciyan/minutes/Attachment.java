package org.ciyan.minutes;

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
import jakarta.persistence.Version;

import org.ciyan.platform.files.StoredFile;

/** A file that is filed with a session. Struck with a reason if it does not belong there; never deleted. */
@Entity
@Table(name = "session_attachment")
public class Attachment implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    private String title;
    @Column(name = "file_name") private String fileName;
    @Enumerated(EnumType.STRING) private AttachmentType type;
    private String sha256;
    private long size;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;
    @Column(name = "struck_at") private Instant struckAt;
    @Column(name = "struck_by") private String struckBy;
    @Column(name = "struck_why") private String struckWhy;
    @Version private int version;

    protected Attachment() { }

    Attachment(long sessionId, String title, String fileName, AttachmentType type, StoredFile file, Instant at,
            String by) {
        this.sessionId = sessionId;
        this.title = title;
        this.fileName = fileName;
        this.type = type;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    void strike(Instant at, String by, String why) {
        struckAt = at;
        struckBy = by;
        struckWhy = why;
    }

    StoredFile file() {
        return new StoredFile(sha256, size);
    }

    public Long getId() { return id; }
    long getSessionId() { return sessionId; }
    public String getTitle() { return title; }
    public String getFileName() { return fileName; }
    public AttachmentType getType() { return type; }
    public String getSha256() { return sha256; }
    /** In bytes. */
    public long getSize() { return size; }
    public Instant getRecordedAt() { return recordedAt; }
    /** Name of who filed it. */
    public String getRecordedBy() { return recordedBy; }
    public boolean isStruck() { return struckAt != null; }
    public Instant getStruckAt() { return struckAt; }
    public String getStruckBy() { return struckBy; }
    public String getStruckWhy() { return struckWhy; }
}
