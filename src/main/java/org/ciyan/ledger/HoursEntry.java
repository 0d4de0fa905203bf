package org.ciyan.ledger;

import static java.time.temporal.ChronoUnit.MICROS;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Json;
import org.ciyan.platform.Sha256;

/** One line of a cadre's ledger. Never changed, never deleted; a mistake is corrected by a {@link #reversal}. */
@Entity
@Table(name = "hours_entry")
public class HoursEntry implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "cadre_id", updatable = false) private long cadreId;
    @Column(updatable = false) private int sequence;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Ledger ledger;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Kind kind;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Source source;
    @Column(updatable = false) private String deed;
    @Column(updatable = false) private String title;
    @Column(updatable = false) private String organizer;
    @Column(updatable = false) private String evidence;
    @Column(updatable = false) private Hours hours;
    @Column(updatable = false) private BigDecimal days;
    @Column(name = "occurred_on", updatable = false) private LocalDate occurredOn;
    @Column(name = "recorded_at", updatable = false) private Instant recordedAt;
    @Column(name = "rule_code", updatable = false) private String ruleCode;
    @Column(name = "rule_version", updatable = false) private Integer ruleVersion;
    @Column(updatable = false) private String inputs;
    @Column(name = "cadre_name", updatable = false) private String cadreName;
    @Column(name = "unit_name", updatable = false) private String unitName;
    @Column(updatable = false) private String category;
    @Column(updatable = false) private Integer reverses;
    @Column(name = "prev_hash", updatable = false) private String prevHash;
    @Column(updatable = false) private String hash;

    protected HoursEntry() { }

    HoursEntry(Head before, Posting posting, Instant at) {
        this(before, posting, at, null);
    }

    private HoursEntry(Head before, Posting posting, Instant at, Integer reverses) {
        this.cadreId = posting.cadre().id();
        this.sequence = before.sequence() + 1;
        this.ledger = posting.ledger();
        this.kind = posting.kind();
        this.source = posting.source();
        this.deed = posting.deed();
        this.title = posting.title();
        this.organizer = posting.organizer();
        this.evidence = posting.evidence();
        this.hours = posting.hours();
        this.days = posting.days() == null ? null : posting.days().setScale(2);
        this.occurredOn = posting.occurredOn();
        this.recordedAt = at.truncatedTo(MICROS); // hash exactly what datetime(6) can hold
        this.ruleCode = posting.rule() == null ? null : posting.rule().getCode();
        this.ruleVersion = posting.rule() == null ? null : posting.rule().getNumber();
        this.inputs = posting.inputs().text();
        this.cadreName = posting.cadre().name();
        this.unitName = posting.cadre().unitName();
        this.category = posting.cadre().category();
        this.reverses = reverses;
        this.prevHash = before.hash();
        this.hash = computeHash();
    }

    /**
     * The entry that cancels this one: same book, kind and day, so that it drops out of the sums of every period. If
     * that day is closed, the reversal is dated later: closed sums stay, and the sums of the later day are reduced.
     *
     * @throws Rejected {@code ledger.reversal-of-reversal}
     */
    HoursEntry reversal(Head before, Posting snapshot, Instant at) {
        if (reverses != null) {
            throw new Rejected("ledger.reversal-of-reversal", sequence);
        }
        return new HoursEntry(before, snapshot, at, sequence);
    }

    boolean follows(Head before) {
        return prevHash.equals(before.hash()) && sequence == before.sequence() + 1 && hash.equals(computeHash());
    }

    Head head() {
        return new Head(sequence, hash);
    }

    /** The deed by which an entry of {@link Source#COURSE} is known: one enrollment, completed. */
    public static String deedOfEnrollment(long enrollmentId) {
        return "enrollment " + enrollmentId;
    }

    static String deedAtSession(long sessionId, long cadreId) {
        return "session " + sessionId + " " + cadreId;
    }

    /** The hash that the entry must have with its present content. */
    String computeHash() {
        var line = Stream.of("v1", prevHash, cadreId, sequence, ledger, kind, source, deed, title, or(organizer),
                or(evidence), hours, or(days), occurredOn, recordedAt, or(ruleCode), or(ruleVersion), inputs, cadreName,
                unitName, category, or(reverses))
                .map(String::valueOf).peek(HoursEntry::mustBeOneLine).collect(Collectors.joining("\n"));
        return Sha256.of(line);
    }

    /** Null is {@code -}, any value is {@code =} followed by it, so that no text reads like null. */
    private static Object or(Object value) {
        return value == null ? "-" : "=" + value;
    }

    private static void mustBeOneLine(String field) {
        if (field.indexOf('\n') >= 0) {
            throw new Rejected("ledger.line-break");
        }
    }

    public long getCadreId() { return cadreId; }
    /** From 1, without gaps, per cadre. */
    public int getSequence() { return sequence; }
    public Ledger getLedger() { return ledger; }
    public Kind getKind() { return kind; }
    public Source getSource() { return source; }
    public String getDeed() { return deed; }
    public String getTitle() { return title; }
    public String getOrganizer() { return organizer; }
    public String getEvidence() { return evidence; }
    public Hours getHours() { return hours; }
    /** Null if the source stated none. */
    public BigDecimal getDays() { return days; }
    public LocalDate getOccurredOn() { return occurredOn; }
    public Instant getRecordedAt() { return recordedAt; }
    public String getRuleCode() { return ruleCode; }
    public Integer getRuleVersion() { return ruleVersion; }
    /** What the hours were computed from, as the record type of the entry's source. */
    public Inputs getInputs() { return Json.read(inputs, source.inputs); }
    public String getCadreName() { return cadreName; }
    public String getUnitName() { return unitName; }
    public String getCategory() { return category; }
    /** The sequence of the entry this one cancels, or null. */
    public Integer getReverses() { return reverses; }
    public boolean isReversal() { return reverses != null; }
    public String getPrevHash() { return prevHash; }
    public String getHash() { return hash; }

    /** Where a chain ends: the number and the hash of its last line. */
    record Head(int sequence, String hash) {

        /** The end of an empty chain. */
        static final Head GENESIS = new Head(0, "0".repeat(64));
    }

    /** Where hours come from. */
    public enum Source {

        COURSE(CourseInputs.class), REGISTER(RegisterInputs.class), REVERSAL(ReversalInputs.class),
        SESSION(SessionInputs.class);

        private final Class<? extends Inputs> inputs;

        Source(Class<? extends Inputs> inputs) {
            this.inputs = inputs;
        }
    }
}
