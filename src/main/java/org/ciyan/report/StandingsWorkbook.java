package org.ciyan.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.ledger.Conversion;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.organization.Unit;
import org.ciyan.plan.AssessmentPeriod;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;

/** The standings of a unit as a workbook that can be checked without this system. */
@ApplicationScoped
@Transactional
public class StandingsWorkbook {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject Standings standings;
    @Inject Plans plans;
    @Inject Conversion conversion;
    @Inject Organization organization;
    @Inject Words words;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param unitCode a unit inside the scope */
    @Audited("report.export-standings")
    public byte[] of(Scope scope, @Subject String unitCode, Wanted wanted) {
        var unit = organization.unit(scope, unitCode);
        var period = plans.period(wanted.period());
        var people = standings.within(scope.narrowedTo(unit), period.getCode(), wanted.name()).stream()
                .filter(s -> blank(wanted.state()) || s.isMet() == wanted.state().equals("met")).toList();
        return new StandingsSheets(key -> words.say(wanted.language(), key))
                .write(people, about(unit, period, wanted, people));
    }

    private List<List<String>> about(Unit unit, AssessmentPeriod period, Wanted wanted, List<Standing> people) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("report.about.generated-at",
                MINUTE.format(LocalDateTime.now(clock)) + " " + clock.getZone()));
        lines.add(List.of("report.about.by", caller.name()));
        lines.add(List.of("report.about.unit", unit.getName() + " " + unit.getCode()));
        lines.add(List.of("report.about.period", period.getName() + " " + period.getFrom() + " – " + period.getTo()));
        if (!blank(wanted.name())) {
            lines.add(List.of("report.about.name", wanted.name()));
        }
        if (!blank(wanted.state())) {
            lines.add(List.of("report.about.state", words.say(wanted.language(), wanted.state().equals("met")
                    ? "frame.status.met" : "frame.status.short")));
        }
        lines.add(List.of("report.about.people", String.valueOf(people.size())));
        conversion.versions().forEach(r -> lines.add(List.of("report.about.rule",
                words.say(wanted.language(), "report.about.rule-text", r.getCode(), String.valueOf(r.getNumber()),
                        r.getValidFrom(), r.getSource()))));
        people.stream().flatMap(s -> s.requirements().stream())
                .map(r -> List.of("report.about.requirement", r.title() + ": " + r.source()))
                .distinct().forEach(lines::add);
        return lines;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
