package org.ciyan.course;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.course.text.CitationText;
import org.ciyan.course.text.CitationText.Kind;

/** An entry of a version's bibliography (出处): a source, a fact with the sources it rests on, or a dispute. */
@Entity
@Table(name = "citation")
public class Citation implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id") private long versionId;
    @Enumerated(EnumType.STRING) private Kind kind;
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
        this.kind = text.kind();
        this.code = text.code();
        this.title = text.title();
        this.body = text.body();
        this.dated = text.date();
        this.confidence = text.confidence();
        this.url = text.url();
        this.sources = String.join(",", text.sources());
    }

    public Kind getKind() { return kind; }
    public String getCode() { return code; }
    /** A source's title, a fact's sentence, or a dispute's question. */
    public String getTitle() { return title; }
    /** Who published a source, or the wording suggested for teaching a dispute; null for a fact. */
    public String getBody() { return body; }
    public String getDated() { return dated; }
    /** Begins with 甲, 乙 or 丙; null for a dispute. */
    public String getConfidence() { return confidence; }
    public String getUrl() { return url; }
    /** Codes of the sources a fact or a dispute rests on; empty for a source. */
    public List<String> getSources() { return sources.isEmpty() ? List.of() : List.of(sources.split(",")); }
}
