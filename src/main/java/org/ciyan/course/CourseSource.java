package org.ciyan.course;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.platform.files.StoredFile;

/** A file of the folder from which a version was imported, byte for byte. */
@Entity
@Table(name = "course_source")
public class CourseSource implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id") private long versionId;
    private String path;
    private long size;
    private String sha256;

    protected CourseSource() { }

    CourseSource(long versionId, String path, StoredFile content) {
        this.versionId = versionId;
        this.path = path;
        this.size = content.size();
        this.sha256 = content.sha256();
    }

    /** Path in the course's folder: {@code course.yaml}, {@code 01-first/lesson.md}. */
    public String getPath() { return path; }
    StoredFile getContent() { return new StoredFile(sha256, size); }
}
