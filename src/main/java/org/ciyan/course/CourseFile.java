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

/** A file of one version (video, audio, drawing…), served to those who study it. */
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

    /** The media type, as in HTTP. */
    public String getType() { return type; }
    public long getSize() { return size; }
    /** SHA-256 of the content, in hexadecimal. */
    public String getSha256() { return sha256; }
}
