package org.ciyan.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Member;

/**
 * How one cadre stands in a period (达标情况). {@code met} covers the requirements of the period itself; those of longer
 * periods around it are listed too, but decide nothing before those periods end.
 */
public record Standing(CadreRow cadre, AssessmentPeriod period, List<Asked> requirements) implements Serializable {

    /**
     * Judges a cadre by the category and Party membership they have on that day. A pure function.
     *
     * @param requirements of the period and of the longer windows it lies in
     * @param earned the cadre's sums in these; others do not count
     */
    public static Standing of(CadreRow cadre, AssessmentPeriod period, List<Requirement> requirements,
            Collection<PeriodSum> earned, LocalDate day) {
        return new Standing(cadre, period, requirements.stream()
                .filter(new Asking(cadre.category(), cadre.isPartyMember(day))::asked)
                .map(r -> Asked.of(r, earned)).toList());
    }

    public boolean isMet() {
        return ownRequirements().stream().allMatch(Asked::met);
    }

    /** Requirements of the period itself that are not yet met. */
    public List<Asked> getShort() {
        return ownRequirements().stream().filter(r -> !r.met()).toList();
    }

    private List<Asked> ownRequirements() {
        return requirements.stream().filter(r -> r.period().equals(period.getCode())).toList();
    }

    public CadreRow getCadre() { return cadre; }
    public AssessmentPeriod getPeriod() { return period; }
    public List<Asked> getRequirements() { return requirements; }

    /** What decides which requirements apply to somebody: the category, and whether they are a Party member. */
    record Asking(String category, boolean partyMember) {

        static Asking of(Member member, LocalDate day) {
            return new Asking(member.category(), member.isPartyMember(day));
        }

        boolean asked(Requirement requirement) {
            return requirement.asks(category, partyMember);
        }

        List<Requirement> among(List<Requirement> requirements) {
            return requirements.stream().filter(this::asked).toList();
        }
    }

    /**
     * One requirement as it stands: met as soon as all, or any one, of its tests are reached.
     *
     * @param version which version of it asks
     * @param validFrom the first day of that version, or null for the first day of the period
     */
    public record Asked(String code, int version, LocalDate validFrom, String title, String period, Ledger ledger,
            Requirement.Combination combination, String source, List<Tested> tests) implements Serializable {

        static Asked of(Requirement asked, Collection<PeriodSum> earned) {
            return new Asked(asked.getCode(), asked.getNumber(), asked.getValidFrom(), asked.getTitle(),
                    asked.getPeriod(), asked.getLedger(), asked.getCombination(), asked.getSource(),
                    asked.getTests().stream().map(test -> Tested.of(asked, test, earned)).toList());
        }

        boolean counts(PeriodSum sum) {
            return tests.stream().anyMatch(test -> sum.counts(period, ledger, test.kind()));
        }

        public boolean met() {
            return combination == Requirement.Combination.ANY
                    ? tests.stream().anyMatch(Tested::met) : tests.stream().allMatch(Tested::met);
        }

        public boolean isMet() { return met(); }
        public String getCode() { return code; }
        public int getVersion() { return version; }
        public LocalDate getValidFrom() { return validFrom; }
        public String getTitle() { return title; }
        public String getPeriod() { return period; }
        public Ledger getLedger() { return ledger; }
        public String getSource() { return source; }
        public List<Tested> getTests() { return tests; }
    }

    /** One test: required, earned, and what is missing (zero if reached), in the unit of its measure, two decimals. */
    public record Tested(RequirementTest.Measure measure, Kind kind, BigDecimal required, BigDecimal earned)
            implements Serializable {

        static Tested of(Requirement asked, RequirementTest test, Collection<PeriodSum> earned) {
            return new Tested(test.getMeasure(), test.getKind(), test.getRequired(), earned.stream()
                    .filter(sum -> sum.counts(asked.getPeriod(), asked.getLedger(), test.getKind()))
                    .map(test::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
        }

        public BigDecimal gap() {
            return required.subtract(earned).max(BigDecimal.ZERO.setScale(2));
        }

        public boolean met() {
            return earned.compareTo(required) >= 0;
        }

        public RequirementTest.Measure getMeasure() { return measure; }
        public Kind getKind() { return kind; }
        public BigDecimal getRequired() { return required; }
        public BigDecimal getEarned() { return earned; }
        public BigDecimal getGap() { return gap(); }
        public boolean isMet() { return met(); }
    }
}
