package org.ciyan.material;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.ciyan.platform.files.StoredFile;

/** A file that somebody sent: a text to be looked through, or a table of materials. */
@Entity
@Table(name = "material_upload")
public class MaterialUpload implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String sha256;
    private long size;
    @Column(name = "file_name") private String fileName;
    @Column(name = "uploaded_at") private Instant uploadedAt;
    @Column(name = "uploaded_by") private String uploadedBy;
    @Column(name = "unit_id") private Long unitId;
    @Column(name = "taken_at") private Instant takenAt;
    @Column(name = "undone_at") private Instant undoneAt;
    @Version private int version;

    protected MaterialUpload() { }

    /** @param unitId whose bank a table is for; null for a text */
    MaterialUpload(StoredFile file, String fileName, Long unitId, Instant at, String by) {
        this.sha256 = file.sha256();
        this.size = file.size();
        this.fileName = fileName;
        this.unitId = unitId;
        this.uploadedAt = at;
        this.uploadedBy = by;
    }

    void take(Instant at) {
        takenAt = at;
        undoneAt = null;
    }

    void undo(Instant at) {
        undoneAt = at;
    }

    public StoredFile file() {
        return new StoredFile(sha256, size);
    }

    Long getUnitId() { return unitId; }
    public Long getId() { return id; }
    public String getFileName() { return fileName; }
    public Instant getUploadedAt() { return uploadedAt; }
    public String getUploadedBy() { return uploadedBy; }
    /** When its rows were taken; null if they were not, or it is no table. */
    public Instant getTakenAt() { return takenAt; }
    /** When that was undone; null if it was not. */
    public Instant getUndoneAt() { return undoneAt; }
}
