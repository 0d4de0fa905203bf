package org.ciyan.course;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.course.text.CitationText;

/** An entry of a version's bibliography (出处): a source, or a fact with the sources it rests on. */
@Entity
@Table(name = "citation")
public class Citation implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id") private long versionId;
    private String code;
    private String title;
    private String body;
    private String dated;
    private String confidence;
    private String url;
    private String sources;

    protected Citation() { }

    Citation(long versionId, CitationText text) {
        this.versionId = versionId;
        this.code = text.code();
        this.title = text.title();
        this.body = text.body();
        this.dated = text.date();
        this.confidence = text.confidence();
        this.url = text.url();
        this.sources = String.join(",", text.sources());
    }

    public String getCode() { return code; }
    /** A source's title, or a fact's sentence. */
    public String getTitle() { return title; }
    public String getBody() { return body; }
    public String getDated() { return dated; }
    /** Begins with 甲, 乙 or 丙. */
    public String getConfidence() { return confidence; }
    public String getUrl() { return url; }
    /** Codes of the sources a fact rests on; empty for a source. */
    public List<String> getSources() { return sources.isEmpty() ? List.of() : List.of(sources.split(",")); }
}
