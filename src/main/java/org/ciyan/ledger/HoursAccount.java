package org.ciyan.ledger;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.ledger.HoursEntry.Head;

/**
 * The row that postings for one cadre lock, so that they queue up; nobody else waits. It keeps where the cadre's chain
 * ends, so that a line cut off its end shows too.
 */
@Entity
@Table(name = "hours_account")
public class HoursAccount implements Serializable {

    @Id @Column(name = "cadre_id") private long cadreId;
    @Column(name = "head_sequence") private int headSequence;
    @Column(name = "head_hash") private String headHash;

    protected HoursAccount() { }

    long getCadreId() { return cadreId; }

    Head head() {
        return new Head(headSequence, headHash);
    }

    void endWith(Head head) {
        headSequence = head.sequence();
        headHash = head.hash();
    }
}
