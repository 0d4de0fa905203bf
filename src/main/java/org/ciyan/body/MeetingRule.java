package org.ciyan.body;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * What meetings of a kind must have from a day on. It holds for one body, for all bodies of a kind, or for all. Never
 * changed: a later one takes its place.
 */
@Entity
@Table(name = "meeting_rule")
public class MeetingRule implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING) @Column(name = "body_kind") private Body.Kind bodyKind;
    @Column(name = "body_id") private Long bodyId;
    @Enumerated(EnumType.STRING) private Meeting meeting;
    @Column(name = "from_on") private LocalDate fromOn;
    @Column(name = "first_item") private boolean firstItem;
    @Column(name = "notice_days") private Integer noticeDays;
    private Integer least;
    @Enumerated(EnumType.STRING) private Per per;
    @Column(name = "correction_days") private Integer correctionDays;
    @Column(name = "record_days") private Integer recordDays;
    @Column(name = "hours_rule") private String hoursRule;
    private String source;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected MeetingRule() { }

    MeetingRule(Draft draft, Long bodyId, Instant at, String by) {
        this.bodyKind = draft.bodyKind();
        this.bodyId = bodyId;
        this.meeting = draft.meeting();
        this.fromOn = draft.fromOn();
        this.firstItem = draft.firstItem();
        this.noticeDays = draft.noticeDays();
        this.least = draft.least();
        this.per = draft.per();
        this.correctionDays = draft.correctionDays();
        this.recordDays = draft.recordDays();
        this.hoursRule = draft.hoursRule();
        this.source = draft.source();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** The rule for meetings of a kind of a body on a day: the closest, and of equally close ones the latest. */
    static Optional<MeetingRule> inForce(List<MeetingRule> rules, Body body, Meeting meeting, LocalDate day) {
        return inForce(rules, body.getId(), body.getKind(), meeting, day);
    }

    static Optional<MeetingRule> inForce(List<MeetingRule> rules, Long body, Body.Kind kind, Meeting meeting,
            LocalDate day) {
        return rules.stream().filter(rule -> rule.meeting == meeting && !rule.fromOn.isAfter(day)
                        && rule.concerns(body, kind))
                .max(Comparator.comparingInt(MeetingRule::closeness).thenComparing(rule -> rule.fromOn)
                        .thenComparing(rule -> rule.recordedAt));
    }

    private boolean concerns(Long body, Body.Kind kind) {
        return bodyId == null ? bodyKind == null || bodyKind == kind : Objects.equals(bodyId, body);
    }

    private int closeness() {
        return bodyId != null ? 2 : bodyKind != null ? 1 : 0;
    }

    public Long getId() { return id; }
    /** Null unless it holds for one body. */
    public Long getBodyId() { return bodyId; }
    /** Null if it holds for bodies of every kind. */
    public Body.Kind getBodyKind() { return bodyKind; }
    public Meeting getMeeting() { return meeting; }
    public LocalDate getFromOn() { return fromOn; }
    /** Whether it begins with a first agenda item (第一议题). */
    public boolean isFirstItem() { return firstItem; }
    /** Days before the meeting by which members are told; null if nothing is laid down. */
    public Integer getNoticeDays() { return noticeDays; }
    /** How many there are at least {@link #getPer per} month, quarter or year; null if nothing is laid down. */
    public Integer getLeast() { return least; }
    public Per getPer() { return per; }
    /** Days after a meeting on which those who attended may correct their own words; null if nothing is laid down. */
    public Integer getCorrectionDays() { return correctionDays; }
    /** Days after a meeting from which on what is written is a late entry; null if nothing is laid down. */
    public Integer getRecordDays() { return recordDays; }
    /** Code of the rule by which those present are credited with hours; null if they are not. */
    public String getHoursRule() { return hoursRule; }
    /** Document and article. */
    public String getSource() { return source; }
    public Instant getRecordedAt() { return recordedAt; }
    public String getRecordedBy() { return recordedBy; }

    /** Of the calendar. */
    public enum Per { MONTH, QUARTER, YEAR }

    /**
     * A rule to be recorded.
     *
     * @param body code of the one body for which it holds; null if for more
     * @param bodyKind for which kind of body it holds; null if for all
     * @param noticeDays days, 0…60; null if nothing is laid down
     * @param least 1…52, together with {@code per}; null if nothing is laid down
     * @param correctionDays days on which those who attended may correct their own words, 0…60
     * @param recordDays days after which what is written is a late entry, 0…60
     * @param hoursRule code of a conversion rule; null for no hours
     */
    public record Draft(String body, Body.Kind bodyKind, Meeting meeting, LocalDate fromOn, boolean firstItem,
            Integer noticeDays, Integer least, Per per, Integer correctionDays, Integer recordDays, String hoursRule,
            String source) { }
}
