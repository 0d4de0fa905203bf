package org.ciyan.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.ledger.Kind;
import org.ciyan.ledger.Reckoning;
import org.ciyan.plan.Explanation.Counted;
import org.ciyan.plan.Explanation.NotCounted;
import org.ciyan.plan.Explanation.Reason;

/** Says why a standing is what it is. */
@ApplicationScoped
@Transactional
public class Explanations {

    @Inject Plans plans;
    @Inject Catalogue catalogue;

    /** @param entries the cadre's whole statement, as the ledger gave it to whoever asks */
    public Explanation of(Standing standing, List<HoursEntry> entries) {
        var counted = new ArrayList<Counted>();
        var notCounted = new ArrayList<NotCounted>();
        var reversed = entries.stream().filter(HoursEntry::isReversal).map(HoursEntry::getReverses)
                .collect(Collectors.toSet());
        for (var entry : entries) {
            var towards = standing.requirements().stream().filter(r -> countsTowards(entry, r))
                    .map(Standing.Asked::title).toList();
            if (towards.isEmpty() || entry.isReversal() || reversed.contains(entry.getSequence())) {
                notCounted.add(new NotCounted(entry, reason(entry, reversed, standing)));
            } else {
                counted.add(new Counted(entry, towards));
            }
        }
        return new Explanation(counted, notCounted, wouldHelp(standing, entries));
    }

    private boolean countsTowards(HoursEntry entry, Standing.Asked requirement) {
        return entry.getLedger() == requirement.ledger()
                && plans.period(requirement.period()).period().contains(entry.getOccurredOn())
                && requirement.tests().stream().anyMatch(t -> t.kind() == entry.getKind());
    }

    private Reason reason(HoursEntry entry, Set<Integer> reversed, Standing standing) {
        if (entry.isReversal()) {
            return Reason.REVERSAL;
        }
        if (reversed.contains(entry.getSequence())) {
            return Reason.REVERSED;
        }
        var windows = standing.requirements().stream().map(Standing.Asked::period).distinct()
                .map(plans::period).toList();
        if (windows.stream().noneMatch(w -> w.period().contains(entry.getOccurredOn()))) {
            return Reason.OUTSIDE_PERIOD;
        }
        boolean kindAsked = standing.requirements().stream()
                .anyMatch(r -> r.tests().stream().anyMatch(t -> t.kind() == entry.getKind()));
        return kindAsked && standing.requirements().stream().noneMatch(r -> r.ledger() == entry.getLedger())
                ? Reason.OTHER_LEDGER : Reason.NOT_ASKED;
    }

    /** Published courses not yet earned from, if online hours are missing. */
    private List<CourseRow> wouldHelp(Standing standing, List<HoursEntry> entries) {
        boolean missing = standing.requirements().stream().filter(r -> !r.met()).flatMap(r -> r.tests().stream())
                .anyMatch(t -> t.kind() == Kind.ONLINE);
        var earnedFrom = entries.stream().filter(e -> e.getSource() == Source.COURSE)
                .map(e -> Reckoning.of(e.getInputs()).course()).collect(Collectors.toSet());
        return !missing ? List.of() : catalogue.rows().stream()
                .filter(v -> v.worth() != null && !earnedFrom.contains(v.slug())).toList();
    }
}
