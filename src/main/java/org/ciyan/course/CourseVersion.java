package org.ciyan.course;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
import jakarta.persistence.Version;

import org.ciyan.course.text.CourseDraft;
import org.ciyan.kernel.Rejected;

/**
 * One wording of a course (课程版本). Imported as a draft; published once and unchanged from then on; those who began
 * it finish it, whatever is published later.
 */
@Entity
@Table(name = "course_version")
public class CourseVersion implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "course_id") private Course course;
    private int number;
    @Enumerated(EnumType.STRING) private State state;
    @Column(name = "content_hash") private String contentHash;
    private String title;
    @Column(name = "title_note") private String titleNote;
    private String summary;
    private String category;
    private String form;
    private String audience;
    private String objectives;
    private String reflection;
    @Column(name = "field_task") private String fieldTask;
    private String sites;
    private int minutes;
    private int coverage;
    @Column(name = "review_by") private LocalDate reviewBy;
    @Column(name = "imported_at") private Instant importedAt;
    @Column(name = "published_at") private Instant publishedAt;
    @Version private int version;

    protected CourseVersion() { }

    CourseVersion(Course course, int number, CourseDraft draft, Instant at) {
        this.course = course;
        this.number = number;
        this.state = State.DRAFT;
        this.contentHash = draft.contentHash();
        this.title = draft.title();
        this.titleNote = draft.titleNote();
        this.summary = draft.summary();
        this.category = draft.category();
        this.form = draft.form();
        this.audience = String.join(",", draft.audience());
        this.objectives = String.join("\n", draft.objectives());
        this.reflection = draft.reflection();
        this.fieldTask = draft.fieldTask();
        this.sites = String.join(",", draft.sites());
        this.minutes = draft.minutes();
        this.coverage = draft.coverage();
        this.reviewBy = draft.reviewBy();
        this.importedAt = at;
    }

    void publish(Instant at) {
        if (state != State.DRAFT) {
            throw new Rejected("course.not-a-draft", title, number);
        }
        state = State.PUBLISHED;
        publishedAt = at;
    }

    public boolean isPublished() {
        return state == State.PUBLISHED;
    }

    Course getCourse() {
        return course;
    }

    public Long getId() { return id; }
    public String getSlug() { return course.getSlug(); }
    public int getNumber() { return number; }
    public String getContentHash() { return contentHash; }
    public String getTitle() { return title; }
    /** A footnote to the title, or null. */
    public String getTitleNote() { return titleNote; }
    public String getSummary() { return summary; }
    /** {@code theory}, {@code party-spirit}, {@code policy} or {@code competence}. */
    public String getCategory() { return category; }
    /** {@code lecture}, {@code on-site}, {@code scenario}, {@code interview}, {@code audio-visual} or {@code case}. */
    public String getForm() { return form; }
    public List<String> getAudience() { return List.of(audience.split(",")); }
    public List<String> getObjectives() { return List.of(objectives.split("\n")); }
    /** The private, voluntary question to think over, or null. */
    public String getReflection() { return reflection; }
    /** A voluntary task to do on site, or null; nobody checks whether it is done. */
    public String getFieldTask() { return fieldTask; }
    /** Slugs of the heritage sites it is about. */
    public List<String> getSites() { return sites.isEmpty() ? List.of() : List.of(sites.split(",")); }
    public int getMinutes() { return minutes; }
    /** Per cent of each lesson that must be covered. */
    public int getCoverage() { return coverage; }
    public LocalDate getReviewBy() { return reviewBy; }
    public Instant getPublishedAt() { return publishedAt; }

    enum State { DRAFT, PUBLISHED, RETIRED }
}
