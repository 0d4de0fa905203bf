package org.ciyan.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.conversion.Conversion;
import org.ciyan.conversion.ConversionBand;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.kernel.Period;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Requirement;
import org.ciyan.plan.RequirementTest;

/** Enters periods, conversion rules and requirements from the plan file. */
@ApplicationScoped
class PlanSeed {

    @Inject Plans plans;
    @Inject Conversion conversion;

    @SuppressWarnings("unchecked")
    void plan(Path file) {
        var plan = (Map<String, Object>) Yaml.read(file);
        Yaml.maps(plan.get("periods")).forEach(p ->
                plans.enterPeriod(text(p, "code"), text(p, "name"),
                        new Period(Yaml.day(p.get("from")), Yaml.day(p.get("to")))));
        Yaml.maps(plan.get("conversion-rules")).forEach(r -> conversion.enter(rule(r)));
        var requirements = Yaml.maps(plan.get("requirements"));
        requirements.forEach(r -> plans.enter(requirement(r, requirements.indexOf(r))));
    }

    private static ConversionRule rule(Map<String, Object> rule) {
        var empty = new ConversionRule(text(rule, "code"), Integer.parseInt(text(rule, "version")),
                Yaml.day(rule.get("from")), Yaml.constant(Ledger.class, rule.get("ledger")),
                Yaml.constant(Kind.class, rule.get("kind")),
                Yaml.constant(ConversionRule.Basis.class, rule.get("basis")));
        var passedTest = Hours.of(text(rule, "passed-test"));
        var source = text(rule, "source").strip();
        return empty.getBasis() == ConversionRule.Basis.DAYS
                ? empty.givingPerDay(Hours.of(text(rule, "per-day")), passedTest, source)
                : empty.giving(Yaml.maps(rule.get("bands")).stream().map(PlanSeed::band).toList(), passedTest, source);
    }

    private static ConversionBand band(Map<String, Object> band) {
        boolean included = band.containsKey("at-least-minutes");
        return new ConversionBand(Integer.parseInt(text(band, included ? "at-least-minutes" : "over-minutes")),
                included, Hours.of(text(band, "hours")));
    }

    @SuppressWarnings("unchecked")
    private static Requirement requirement(Map<String, Object> requirement, int sort) {
        boolean any = requirement.containsKey("any-of");
        var tests = Yaml.maps(requirement.get(any ? "any-of" : "all-of")).stream().map(t -> new RequirementTest(
                Yaml.constant(RequirementTest.Measure.class, t.get("measure")),
                Yaml.constant(Kind.class, t.get("kind")),
                Yaml.amount(text(t, "required")))).toList();
        var entered = new Requirement(text(requirement, "code"), text(requirement, "title"),
                text(requirement, "period"),
                Yaml.constant(Ledger.class, requirement.get("ledger")), text(requirement, "source").strip(), sort)
                .asking((List<String>) requirement.get("categories"),
                        Boolean.TRUE.equals(requirement.get("party-members")))
                .by(any ? Requirement.Combination.ANY : Requirement.Combination.ALL, tests);
        return requirement.containsKey("version")
                ? entered.since(Integer.parseInt(text(requirement, "version")), Yaml.day(requirement.get("from")))
                : entered;
    }

    private static String text(Map<String, Object> map, String key) {
        return Yaml.text(map.get(key));
    }
}
