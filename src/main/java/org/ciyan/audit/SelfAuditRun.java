package org.ciyan.audit;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One run of the self-audit: when, which checks, and how many differences they found. */
@Entity
@Table(name = "self_audit")
public class SelfAuditRun implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false) private Instant at;
    @Column(updatable = false) private String checks;
    @Column(updatable = false) private int differences;

    protected SelfAuditRun() { }

    SelfAuditRun(Instant at, String checks, int differences) {
        this.at = at;
        this.checks = checks;
        this.differences = differences;
    }

    Long getId() { return id; }
    public Instant getAt() { return at; }
    /** Codes of the checks that were run. */
    public String[] getChecks() { return checks.isEmpty() ? new String[0] : checks.split(","); }
    public int getDifferences() { return differences; }
    public boolean isClean() { return differences == 0; }
}
