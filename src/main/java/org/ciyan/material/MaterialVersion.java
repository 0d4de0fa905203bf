package org.ciyan.material;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.ciyan.body.Body;

/** A material as it was entered at one time. Never changed. */
@Entity
@Table(name = "material_version")
public class MaterialVersion implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "material_id") private Material material;
    private int number;
    private String title;
    private String source;
    @Enumerated(EnumType.STRING) private MaterialKind kind;
    @Column(name = "published_on") private LocalDate publishedOn;
    @Column(name = "received_on") private LocalDate receivedOn;
    @Enumerated(EnumType.STRING) private Extent extent;
    private String text;
    private String link;
    private String audience;
    @Column(name = "upload_id") private Long uploadId;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected MaterialVersion() { }

    MaterialVersion(Material material, int number, Draft draft, Long uploadId, Instant at, String by) {
        this.material = material;
        this.number = number;
        this.title = draft.title();
        this.source = draft.source();
        this.kind = draft.kind();
        this.publishedOn = draft.publishedOn();
        this.receivedOn = draft.receivedOn();
        this.extent = draft.extent();
        this.text = draft.text();
        this.link = draft.link();
        this.audience = draft.audience().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.uploadId = uploadId;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    public Draft draft() {
        return new Draft(title, source, kind, publishedOn, receivedOn, extent, text, link, getAudience());
    }

    boolean isOf(LocalDate published) {
        return Objects.equals(publishedOn, published);
    }

    public Long getId() { return id; }
    public Material getMaterial() { return material; }
    /** From 1. */
    public int getNumber() { return number; }
    public String getTitle() { return title; }
    /** Who published it where. */
    public String getSource() { return source; }
    public MaterialKind getKind() { return kind; }
    /** Null if it is not known. */
    public LocalDate getPublishedOn() { return publishedOn; }
    /** When the unit received it; null if it is not known. */
    public LocalDate getReceivedOn() { return receivedOn; }
    public Extent getExtent() { return extent; }
    /** A paragraph is a line; null where the title alone is here. */
    public String getText() { return text; }
    public List<String> getParagraphs() { return text == null ? List.of() : text.lines().toList(); }
    /** Of the official page; null if none is known. */
    public String getLink() { return link; }
    /** Which kinds of bodies are to study it; none: all. */
    public Set<Body.Kind> getAudience() {
        return audience.isEmpty() ? Set.of()
                : Stream.of(audience.split(",")).map(Body.Kind::valueOf).collect(Collectors.toSet());
    }
    /** The file it was taken from; null if it was typed. */
    public Long getUploadId() { return uploadId; }
    public Instant getRecordedAt() { return recordedAt; }
    public String getRecordedBy() { return recordedBy; }

    /**
     * What is said of a material.
     *
     * @param publishedOn null if not known; so {@code receivedOn}
     * @param text null for the title alone
     * @param link null if none is known
     * @param audience which kinds of bodies are to study it; none: all
     */
    public record Draft(String title, String source, MaterialKind kind, LocalDate publishedOn, LocalDate receivedOn,
            Extent extent, String text, String link, Set<Body.Kind> audience) { }
}
