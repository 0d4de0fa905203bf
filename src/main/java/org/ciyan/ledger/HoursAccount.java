package org.ciyan.ledger;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.ciyan.ledger.HoursEntry.Head;

/**
 * The row that postings for one cadre lock, so that they run one after the other; other cadres' postings do not wait.
 * It stores where the cadre's chain ends, so that entries removed from its end are detected too.
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
