package org.ciyan.ledger;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that postings for one cadre lock, so that they queue up; nobody else waits. */
@Entity
@Table(name = "hours_account")
public class HoursAccount implements Serializable {

    @Id @Column(name = "cadre_id") private long cadreId;

    protected HoursAccount() { }
}
