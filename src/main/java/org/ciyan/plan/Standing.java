package org.ciyan.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

import org.ciyan.ledger.Kind;
import org.ciyan.ledger.Ledger;
import org.ciyan.organization.CadreRow;

/**
 * How one cadre stands in a period (达标情况). {@code met} is about the requirements of the period itself; longer windows
 * it lies in are shown beside and judged in their own time.
 */
public record Standing(CadreRow cadre, AssessmentPeriod period, List<Asked> requirements) implements Serializable {

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

    /** One requirement as it stands: met as soon as all, or any one, of its tests are reached. */
    public record Asked(String code, String title, String period, Ledger ledger, Requirement.Combination combination,
            String source, List<Tested> tests) implements Serializable {

        public boolean met() {
            return combination == Requirement.Combination.ANY
                    ? tests.stream().anyMatch(Tested::met) : tests.stream().allMatch(Tested::met);
        }

        public boolean isMet() { return met(); }
        public String getCode() { return code; }
        public String getTitle() { return title; }
        public String getPeriod() { return period; }
        public Ledger getLedger() { return ledger; }
        public String getSource() { return source; }
        public List<Tested> getTests() { return tests; }
    }

    /** One test: required, earned, and what is missing (zero if reached), in the unit of its measure, two decimals. */
    public record Tested(RequirementTest.Measure measure, Kind kind, BigDecimal required, BigDecimal earned)
            implements Serializable {

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
