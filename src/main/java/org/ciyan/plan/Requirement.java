package org.ciyan.plan;

import java.io.Serializable;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.ciyan.ledger.Ledger;

/** What a period asks of some categories (要求): tests of which all, or any one, must be reached. */
@Entity
@Table(name = "requirement")
public class Requirement implements Serializable {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;
    private String title;
    private String period;
    private String categories;
    @Column(name = "party_members") private boolean partyMembers;
    @Enumerated(EnumType.STRING) private Ledger ledger;
    @Enumerated(EnumType.STRING) private Combination combination;
    private String source;
    private int sort;
    @Transient private List<RequirementTest> tests = List.of();

    protected Requirement() { }

    public Requirement(String code, String title, String period, Ledger ledger, String source, int sort) {
        this.code = code;
        this.title = title;
        this.period = period;
        this.ledger = ledger;
        this.source = source;
        this.sort = sort;
    }

    /** @param partyMembers whether only Party members are asked */
    public Requirement asking(List<String> categories, boolean partyMembers) {
        this.categories = String.join(",", categories);
        this.partyMembers = partyMembers;
        return this;
    }

    public Requirement by(Combination combination, List<RequirementTest> tests) {
        this.combination = combination;
        this.tests = List.copyOf(tests);
        return this;
    }

    void have(List<RequirementTest> loaded) {
        tests = loaded;
    }

    boolean asks(String category, boolean partyMember) {
        return List.of(categories.split(",")).contains(category) && (!partyMembers || partyMember);
    }

    Long getId() { return id; }
    public String getCode() { return code; }
    public String getTitle() { return title; }
    public String getPeriod() { return period; }
    public Ledger getLedger() { return ledger; }
    public Combination getCombination() { return combination; }
    /** Document and article. */
    public String getSource() { return source; }
    public List<RequirementTest> getTests() { return tests; }

    /** Whether all tests must be reached or any one. */
    public enum Combination { ALL, ANY }
}
