package org.ciyan.audit;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.platform.watch.SelfCheck.Difference;

/** One difference as a self-audit found it. */
@Entity
@Table(name = "self_audit_difference")
public class FoundDifference implements Serializable {

    static final int LONGEST = 400;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "self_audit_id", updatable = false) private long runId;
    @Column(name = "check_code", updatable = false) private String check;
    @Column(updatable = false) private String place;
    @Column(updatable = false) private String kept;
    @Column(updatable = false) private String derived;

    protected FoundDifference() { }

    FoundDifference(SelfAuditRun run, String check, Difference difference) {
        this.runId = run.getId();
        this.check = check;
        this.place = cut(difference.where());
        this.kept = cut(difference.kept());
        this.derived = cut(difference.derived());
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The code of the check that found it. */
    public String getCheck() { return check; }
    /** Where to look: codes and names. */
    public String getPlace() { return place; }
    public String getKept() { return kept; }
    public String getDerived() { return derived; }
}
