package org.ciyan.organization;

import java.io.Serializable;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A cadre (干部). Known by a code of the county's own, never by a national ID number. */
@Entity
@Table(name = "cadre")
public class Cadre implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String name;
    private String pinyin;
    private String initials;
    @Column(name = "party_member_since") private LocalDate partyMemberSince;
    @Version private int version;

    protected Cadre() { }

    Cadre(String code, String name, String pinyin, String initials, LocalDate partyMemberSince) {
        this.code = code;
        this.name = name;
        this.pinyin = pinyin;
        this.initials = initials;
        this.partyMemberSince = partyMemberSince;
    }

    void correct(RosterEntry entry) {
        name = entry.name();
        pinyin = entry.pinyin();
        initials = entry.initials();
        partyMemberSince = entry.partyMemberSince();
    }

    RosterEntry entry(Appointment post) {
        return new RosterEntry(code, name, pinyin, initials, partyMemberSince, post);
    }

    public Long getId() { return id; }
    public String getCode() { return code; }
    public String getName() { return name; }
    public LocalDate getPartyMemberSince() { return partyMemberSince; }
}
