package org.ciyan.audit;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.platform.AuditedAct;

/** One audited act, as it was reported. Never changed, never deleted. */
@Entity
@Table(name = "audit_record")
public class AuditRecord implements Serializable {

    static final int LONGEST_SUBJECT = 120;

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false) private Instant at;
    @Column(updatable = false) private String who;
    @Column(updatable = false) private String what;
    @Column(updatable = false) private String subject;
    @Column(updatable = false) private String address;
    @Column(updatable = false) private boolean done;

    protected AuditRecord() { }

    AuditRecord(AuditedAct act, Instant at) {
        this.at = at;
        this.who = act.who();
        this.what = act.what();
        this.subject = act.subject().length() > LONGEST_SUBJECT
                ? act.subject().substring(0, LONGEST_SUBJECT) : act.subject();
        this.address = act.from();
        this.done = act.done();
    }

    public Long getId() { return id; }
    public Instant getAt() { return at; }
    public String getWho() { return who; }
    public String getWhat() { return what; }
    public String getSubject() { return subject; }
    public String getAddress() { return address; }
    public boolean isDone() { return done; }
}
