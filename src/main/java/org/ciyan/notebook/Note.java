package org.ciyan.notebook;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A note (笔记) or a bookmark (书签) at a passage. */
@Entity
@Table(name = "note")
public class Note implements Serializable {

    static final int LONGEST = 4000;
    static final int LONGEST_QUOTE = 300;

    /** A bookmark has no words of its own. */
    public enum Kind { NOTE, BOOKMARK }

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cadre_id") private long cadreId;
    private String code;
    @Enumerated(EnumType.STRING) private Kind kind;
    private String course;
    private int lesson;
    private int section;
    private String quote;
    private String text;
    @Column(name = "written_at") private Instant writtenAt;
    @Version private int version;

    protected Note() { }

    Note(long cadreId, String code, Passage passage, Kind kind) {
        this.cadreId = cadreId;
        this.code = code;
        this.kind = kind;
        this.course = passage.course();
        this.lesson = passage.lesson();
        this.section = passage.section();
        this.quote = passage.quote();
        this.text = "";
    }

    void write(String words, Instant at) {
        text = words;
        writtenAt = at;
    }

    /** The note's id, given by the device that wrote it. */
    public String getCode() { return code; }
    public Kind getKind() { return kind; }
    public boolean isBookmark() { return kind == Kind.BOOKMARK; }
    /** The course's slug. */
    public String getCourse() { return course; }
    /** From 1. */
    public int getLesson() { return lesson; }
    /** From 0. */
    public int getSection() { return section; }
    /** The words of the text to which the note belongs, or empty. */
    public String getQuote() { return quote; }
    public String getText() { return text; }
    public Instant getWrittenAt() { return writtenAt; }
    /** Grows with each change. */
    public int getVersion() { return version; }
}
