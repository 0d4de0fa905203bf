package org.ciyan.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BinaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.ciyan.conversion.Ledger;

/**
 * What a period asks of some categories (要求): tests of which all, or any one, must be reached. Dated, versioned, never
 * edited: on each day the version that began last is in force, and one that names no category asks nobody any more.
 */
@Entity
@Table(name = "requirement")
public class Requirement implements Serializable {

    private static final Comparator<Requirement> LATEST = Comparator
            .comparing(Requirement::getValidFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Requirement::getNumber);

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false) private String code;
    @Column(updatable = false) private int number;
    @Column(name = "valid_from", updatable = false) private LocalDate validFrom;
    @Column(updatable = false) private String title;
    @Column(updatable = false) private String period;
    @Column(updatable = false) private String categories;
    @Column(name = "party_members", updatable = false) private boolean partyMembers;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Ledger ledger;
    @Enumerated(EnumType.STRING) @Column(updatable = false) private Combination combination;
    @Column(updatable = false) private String source;
    @Column(updatable = false) private int sort;
    @Transient private List<RequirementTest> tests = List.of();

    protected Requirement() { }

    /** The first version, which counts from the first day of the period. */
    public Requirement(String code, String title, String period, Ledger ledger, String source, int sort) {
        this.code = code;
        this.number = 1;
        this.title = title;
        this.period = period;
        this.ledger = ledger;
        this.source = source;
        this.sort = sort;
    }

    /**
     * A later version.
     *
     * @param number from 2
     * @param day the first on which it counts: for the whole period, what was earned before included
     */
    public Requirement since(int number, LocalDate day) {
        this.number = number;
        this.validFrom = day;
        return this;
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

    /** Those of the versions that are in force on a day, in the order given. */
    static List<Requirement> inForce(List<Requirement> versions, LocalDate day) {
        var latest = new HashMap<List<String>, Requirement>();
        versions.stream().filter(version -> version.validFrom == null || !version.validFrom.isAfter(day))
                .forEach(version -> latest.merge(List.of(version.period, version.code), version,
                        BinaryOperator.maxBy(LATEST)));
        return versions.stream().filter(latest.values()::contains).toList();
    }

    void have(List<RequirementTest> loaded) {
        tests = loaded;
    }

    boolean asks(String category, boolean partyMember) {
        return List.of(categories.split(",")).contains(category) && (!partyMembers || partyMember);
    }

    Long getId() { return id; }
    public String getCode() { return code; }
    /** Number of the version, from 1. */
    public int getNumber() { return number; }
    /** The first day on which this version counts; null for the first day of the period. */
    public LocalDate getValidFrom() { return validFrom; }
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
