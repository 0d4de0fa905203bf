package org.ciyan.course;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.course.text.LessonDraft;
import org.ciyan.course.text.QuizText;

/** A lesson (节) of one version; never changes once that is published. */
@Entity
@Table(name = "lesson")
public class Lesson implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id") private long versionId;
    private int number;
    private String title;
    @Enumerated(EnumType.STRING) private Kind kind;
    private int minutes;
    private int length;
    private String cited;
    @Column(name = "media_file") private String mediaFile;
    private String captions;
    private String poster;
    @Convert(converter = QuizConverter.class) private QuizText quiz;

    protected Lesson() { }

    Lesson(long versionId, LessonDraft draft) {
        this.versionId = versionId;
        this.number = draft.number();
        this.title = draft.title();
        this.kind = draft.media() == null ? Kind.TEXT : Kind.valueOf(draft.media().kind().name());
        this.minutes = draft.minutes();
        this.length = draft.media() == null ? draft.sections().size() : draft.media().seconds();
        this.cited = String.join(",", draft.cited());
        this.quiz = draft.quiz();
        if (draft.media() != null) {
            this.mediaFile = draft.media().file();
            this.captions = draft.media().captions();
            this.poster = draft.media().poster();
        }
    }

    public Long getId() { return id; }
    public long getVersionId() { return versionId; }
    /** From 1. */
    public int getNumber() { return number; }
    public String getTitle() { return title; }
    public Kind getKind() { return kind; }
    public int getMinutes() { return minutes; }
    /** Number of sections of a text, seconds of a video or audio. */
    public int getLength() { return length; }
    /** Codes of the bibliography in the order of their footnote numbers, from 1. */
    public List<String> getCited() { return cited.isEmpty() ? List.of() : List.of(cited.split(",")); }
    /** Null if the lesson has none. */
    public QuizText getQuiz() { return quiz; }
    public boolean isQuizzed() { return quiz != null; }

    /** Whether it is video or audio, measured in seconds; its text is then the transcript. */
    public boolean isPlayed() { return kind != Kind.TEXT; }
    public boolean isVideo() { return kind == Kind.VIDEO; }
    /**
     * Path of the video or audio in the course's folder; null for a text. Captions and poster are such paths too, or
     * null.
     */
    public String getMediaFile() { return mediaFile; }
    public String getCaptions() { return captions; }
    public String getPoster() { return poster; }

    /** The medium of a lesson. */
    public enum Kind { TEXT, VIDEO, AUDIO }
}
