package org.ciyan.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.conversion.Conversion;
import org.ciyan.organization.Member;
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

    /** Standings in memory at a time. */
    private static final int HELD = 500;

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject Standings standings;
    @Inject Plans plans;
    @Inject Conversion conversion;
    @Inject Organization organization;
    @Inject Words words;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Writes the workbook; at most {@value #HELD} standings are in memory at a time.
     *
     * @param unitCode a unit inside the scope
     */
    @Audited("report.export-standings")
    public void write(Scope scope, @Subject String unitCode, Wanted wanted, Target target) {
        var unit = organization.unit(scope, unitCode);
        var period = plans.period(wanted.period());
        var people = standings.members(scope.narrowedTo(unit), period.getCode(), wanted.people());
        var asked = standings.asked(people, period.getCode());
        var parts = IntStream.iterate(0, from -> from < people.size(), from -> from + HELD)
                .mapToObj(from -> people.subList(from, Math.min(from + HELD, people.size())))
                .map(part -> standings.of(part.stream().map(Member::cadreId).toList(), period.getCode()).stream()
                        .filter(s -> blank(wanted.state()) || s.isMet() == wanted.state().equals("met")).toList());
        try {
            new StandingsSheets(key -> words.say(wanted.language(), key)).write(target.open(), asked, parts,
                    written -> about(unit, period, wanted, written, asked));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> about(Unit unit, AssessmentPeriod period, Wanted wanted, int people,
            List<Standing.Asked> asked) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("report.about.generated-at",
                MINUTE.format(LocalDateTime.now(clock)) + " " + clock.getZone()));
        lines.add(List.of("report.about.by", caller.name()));
        lines.add(List.of("report.about.unit", unit.getName() + " " + unit.getCode()));
        lines.add(List.of("report.about.period", period.getName() + " " + period.getFrom() + " – " + period.getTo()));
        if (wanted.people().wanted() != null) {
            lines.add(List.of("report.about.name", wanted.people().wanted()));
        }
        organization.categories().stream().filter(c -> c.getCode().equals(wanted.people().category()))
                .forEach(c -> lines.add(List.of("report.about.category", c.getName())));
        if (!blank(wanted.state())) {
            lines.add(List.of("report.about.state", words.say(wanted.language(), wanted.state().equals("met")
                    ? "frame.status.met" : "frame.status.short")));
        }
        lines.add(List.of("report.about.people", String.valueOf(people)));
        conversion.versions().forEach(r -> lines.add(List.of("report.about.rule",
                words.say(wanted.language(), "report.about.rule-text", r.getCode(), String.valueOf(r.getNumber()),
                        r.getValidFrom(), r.getSource()))));
        asked.stream().map(r -> List.of("report.about.requirement", r.title() + ": " + r.source()))
                .distinct().forEach(lines::add);
        return lines;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
