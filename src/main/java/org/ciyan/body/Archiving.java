package org.ciyan.body;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a body switched electronic archiving on or off, on which basis. Never changed: the last one holds. */
@Entity
@Table(name = "body_archiving")
public class Archiving implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "body_id") private long bodyId;
    private boolean electronic;
    private String basis;
    @Column(name = "recorded_at") private Instant recordedAt;
    @Column(name = "recorded_by") private String recordedBy;

    protected Archiving() { }

    Archiving(long bodyId, boolean electronic, String basis, Instant at, String by) {
        this.bodyId = bodyId;
        this.electronic = electronic;
        this.basis = basis;
        this.recordedAt = at;
        this.recordedBy = by;
    }

    /** Whether electronic records count as the archive copy from then on. */
    public boolean isElectronic() { return electronic; }
    /** Document and article, or the decision to go back to paper. */
    public String getBasis() { return basis; }
    public Instant getRecordedAt() { return recordedAt; }
    public String getRecordedBy() { return recordedBy; }
}
