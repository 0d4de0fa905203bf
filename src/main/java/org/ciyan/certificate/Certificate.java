package org.ciyan.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.kernel.Hours;
import org.ciyan.learning.CourseCompleted;
import org.ciyan.organization.CadreRow;

/** A certificate of completion (结业证书) as it was issued. Never changed, never deleted. */
@Entity
@Table(name = "certificate")
public class Certificate implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false) private String number;
    @Column(updatable = false) private String code;
    @Column(name = "enrollment_id", updatable = false) private long enrollmentId;
    @Column(name = "cadre_id", updatable = false) private long cadreId;
    @Column(updatable = false) private String holder;
    @Column(name = "unit_name", updatable = false) private String unitName;
    @Column(updatable = false) private String course;
    @Column(updatable = false) private int version;
    @Column(updatable = false) private String title;
    @Column(updatable = false) private String lessons;
    @Column(updatable = false) private int minutes;
    @Column(updatable = false) private Hours hours;
    @Column(updatable = false) private boolean tested;
    @Column(updatable = false) private String issuer;
    @Column(name = "issued_on", updatable = false) private LocalDate issuedOn;
    @Column(name = "issued_at", updatable = false) private Instant issuedAt;
    @Column(name = "key_number", updatable = false) private int keyNumber;
    @Column(updatable = false) private String signature;

    protected Certificate() { }

    /** @param hours what the ledger posted for it, or null if no rule gave hours */
    Certificate(CourseCompleted done, CadreRow holder, Hours hours, Issued as) {
        this.number = as.number();
        this.code = as.code();
        this.enrollmentId = done.enrollmentId();
        this.cadreId = done.cadreId();
        this.holder = holder.name();
        this.unitName = holder.unitName();
        this.course = done.slug();
        this.version = done.version();
        this.title = done.title();
        this.lessons = Studied.text(done.lessons());
        this.minutes = done.lessons().stream().mapToInt(l -> l.minutes()).sum();
        this.hours = hours;
        this.tested = done.testPassed();
        this.issuer = as.issuer();
        this.issuedOn = as.on();
        this.issuedAt = done.at();
    }

    /** Signs the certificate; to be called once, before it is stored. */
    void sign(SigningKey key) {
        keyNumber = key.getNumber();
        signature = key.sign(statement());
    }

    Statement statement() {
        return new Statement(number, issuedOn, holder, title, minutes, hours);
    }

    Long getId() { return id; }
    public String getNumber() { return number; }
    /** The check code: ten characters. With it and the number anybody may see the certificate, masked. */
    public String getCode() { return code; }
    public long getCadreId() { return cadreId; }
    /** The name as of the day of issue. */
    public String getHolder() { return holder; }
    public String getUnitName() { return unitName; }
    /** The course's slug. */
    public String getCourse() { return course; }
    public int getVersion() { return version; }
    public String getTitle() { return title; }
    public List<Studied> getLessons() { return Studied.list(lessons); }
    public int getMinutes() { return minutes; }
    /** What the ledger posted for the completion, or null if no rule gave hours. */
    public Hours getHours() { return hours; }
    /** Whether there were quizzes, all of them passed. */
    public boolean isTested() { return tested; }
    public String getIssuer() { return issuer; }
    public LocalDate getIssuedOn() { return issuedOn; }
    public Instant getIssuedAt() { return issuedAt; }
    public int getKeyNumber() { return keyNumber; }
    public String getSignature() { return signature; }

    /** What the issuer adds: number, check code, its own name, the day. */
    record Issued(String number, String code, String issuer, LocalDate on) { }
}
