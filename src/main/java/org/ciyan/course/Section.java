package org.ciyan.course;

import java.io.Serializable;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.course.text.SectionDraft;

/** A section (小节) of a text lesson: the unit in which reading is counted. */
@Entity
@Table(name = "section")
public class Section implements Serializable {

    private static final Pattern CITE = Pattern.compile("<a class=\"cite\"[^>]*>.*?</a>");
    private static final Pattern END = Pattern.compile("</(p|li|h3|h4|summary|td|th|dd|dt|figcaption|blockquote)>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "lesson_id") private long lessonId;
    private int number;
    private String title;
    private String html;
    private int characters;

    protected Section() { }

    Section(long lessonId, int number, SectionDraft draft) {
        this.lessonId = lessonId;
        this.number = number;
        this.title = draft.title();
        this.html = draft.html();
        this.characters = draft.characters();
    }

    /** From 0. */
    public int getNumber() { return number; }
    public String getTitle() { return title; }
    /**
     * Safe HTML, made by our own reader from Markdown: no scripts, no foreign addresses.
     *
     * @param words for the placeholders, in the reader's language
     * @param context the application's path, with which its addresses begin
     * @param versionId the lesson's version, whose drawings and handouts it shows
     */
    public String html(Map<String, String> words, String context, long versionId) {
        return new Blanks(words, context, context + "/media/" + versionId + "/").fill(html);
    }
    /** Whether it contains a story map. */
    public boolean isMapped() { return html.contains("<figure class=\"story-map\""); }
    /** Plain text without citation marks and markup, for the search index. */
    public String text() {
        return TAG.matcher(END.matcher(CITE.matcher(html).replaceAll("")).replaceAll("\n")).replaceAll("")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&").strip();
    }
    /** Han characters and digits, for the reading-speed floor. */
    public int getCharacters() { return characters; }
}
