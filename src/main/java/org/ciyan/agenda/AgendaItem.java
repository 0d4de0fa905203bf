package org.ciyan.agenda;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An item of a session's agenda (议程). */
@Entity
@Table(name = "agenda_item")
public class AgendaItem implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "session_id") private long sessionId;
    private int number;
    @Enumerated(EnumType.STRING) private ItemKind kind;
    private String title;
    @Column(name = "lead_id") private Long leadId;
    @Column(name = "decided_at") private Instant decidedAt;
    @Column(name = "decided_by") private String decidedBy;
    @Version private int version;

    protected AgendaItem() { }

    AgendaItem(long sessionId, int number) {
        this.sessionId = sessionId;
        this.number = number;
    }

    void say(ItemKind what, String wanted, Long lead) {
        kind = what;
        title = wanted;
        leadId = lead;
    }

    void moveTo(int place) {
        number = place;
    }

    /** @param at null to open it again */
    void decide(Instant at, String by) {
        decidedAt = at;
        decidedBy = at == null ? null : by;
    }

    public Long getId() { return id; }
    long getSessionId() { return sessionId; }
    /** Its place, from 1. */
    public int getNumber() { return number; }
    public ItemKind getKind() { return kind; }
    public String getTitle() { return title; }
    /** The lead reader; null if none is named. */
    public Long getLeadId() { return leadId; }
    /** When it was decided and so locked; null while it is open. */
    public Instant getDecidedAt() { return decidedAt; }
    public String getDecidedBy() { return decidedBy; }
    public boolean isDecided() { return decidedAt != null; }
}
