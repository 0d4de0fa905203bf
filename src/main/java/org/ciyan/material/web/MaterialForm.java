package org.ciyan.material.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import org.ciyan.body.Body;
import org.ciyan.material.Extent;
import org.ciyan.material.MaterialImports;
import org.ciyan.material.MaterialKind;
import org.ciyan.material.MaterialVersion;

/** What stands in the form of a material. */
public final class MaterialForm {

    private String unit;
    private String title;
    private String source;
    private MaterialKind kind = MaterialKind.SPEECH;
    private LocalDate publishedOn;
    private LocalDate receivedOn;
    private Extent extent = Extent.FULL;
    private String text;
    private String link;
    private Body.Kind[] audience = {};
    private int known;
    private Long uploadId;

    void show(MaterialVersion version) {
        var draft = version.draft();
        title = draft.title();
        source = draft.source();
        kind = draft.kind();
        publishedOn = draft.publishedOn();
        receivedOn = draft.receivedOn();
        extent = draft.extent();
        text = draft.text();
        link = draft.link();
        audience = draft.audience().toArray(Body.Kind[]::new);
        known = version.getNumber();
    }

    /** The text of a file; its name is a first guess of the title. */
    void take(MaterialImports.Extract extract, String fileName) {
        text = extract.text();
        uploadId = extract.uploadId();
        if (title == null || title.isBlank()) {
            title = fileName.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        }
        if (extent == Extent.TITLE) {
            extent = Extent.FULL;
        }
    }

    MaterialVersion.Draft draft() {
        Set<Body.Kind> asked = EnumSet.noneOf(Body.Kind.class);
        Stream.of(audience).forEach(asked::add);
        return new MaterialVersion.Draft(title, source, kind, publishedOn, receivedOn, extent, text, link, asked);
    }

    /** Whether the text in the form came out of a file and has to be looked through. */
    public boolean isTaken() { return uploadId != null; }
    public String getUnit() { return unit; }
    public void setUnit(String unit) { this.unit = unit; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public String getSource() { return source; }
    public void setSource(String source) { this.source = source; }
    public MaterialKind getKind() { return kind; }
    public void setKind(MaterialKind kind) { this.kind = kind; }
    public LocalDate getPublishedOn() { return publishedOn; }
    public void setPublishedOn(LocalDate publishedOn) { this.publishedOn = publishedOn; }
    public LocalDate getReceivedOn() { return receivedOn; }
    public void setReceivedOn(LocalDate receivedOn) { this.receivedOn = receivedOn; }
    public Extent getExtent() { return extent; }
    public void setExtent(Extent extent) { this.extent = extent; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    public String getLink() { return link; }
    public void setLink(String link) { this.link = link; }
    public Body.Kind[] getAudience() { return audience.clone(); }
    public void setAudience(Body.Kind[] audience) { this.audience = audience.clone(); }
    public int getKnown() { return known; }
    public void setKnown(int known) { this.known = known; }
    public Long getUploadId() { return uploadId; }
    public void setUploadId(Long uploadId) { this.uploadId = uploadId; }
}
