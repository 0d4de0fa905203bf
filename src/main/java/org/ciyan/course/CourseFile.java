package org.ciyan.course;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.course.file.FileDraft;
import org.ciyan.platform.files.StoredFile;

/** A film, sound, drawing, … of one version, to be handed out to who studies it. */
@Entity
@Table(name = "course_file")
public class CourseFile implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id") private long versionId;
    private String path;
    private String type;
    private long size;
    private String sha256;

    protected CourseFile() { }

    CourseFile(long versionId, FileDraft draft, StoredFile content) {
        this.versionId = versionId;
        this.path = draft.path();
        this.type = draft.type();
        this.size = content.size();
        this.sha256 = content.sha256();
    }

    /** As HTTP calls it. */
    public String getType() { return type; }
    public long getSize() { return size; }
    /** Of its bytes, in hexadecimal. */
    public String getSha256() { return sha256; }
}
