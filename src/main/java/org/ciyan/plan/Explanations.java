package org.ciyan.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.conversion.Kind;
import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.ledger.CourseInputs;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.plan.Explanation.Counted;
import org.ciyan.plan.Explanation.NotCounted;
import org.ciyan.plan.Explanation.Reason;

/** Explains a standing, entry by entry. */
@ApplicationScoped
@Transactional
public class Explanations {

    @Inject Plans plans;
    @Inject Catalogue catalogue;

    /** @param entries the cadre's whole statement, as the ledger gave it to whoever asks */
    public Explanation of(Standing standing, List<HoursEntry> entries) {
        return of(standing, entries, isShortOfOnline(standing) ? catalogue.rows() : List.of());
    }

    /** @param courses all that are published, for who has them at hand */
    public Explanation of(Standing standing, List<HoursEntry> entries, List<CourseRow> courses) {
        var counted = new ArrayList<Counted>();
        var notCounted = new ArrayList<NotCounted>();
        var cancelled = cancelled(entries);
        var windows = plans.windows(standing.period().getCode());
        for (var entry : entries) {
            var sums = PeriodSums.of(List.of(entry), windows);
            var towards = standing.requirements().stream().filter(r -> sums.stream().anyMatch(r::counts))
                    .map(Standing.Asked::title).toList();
            if (towards.isEmpty() || cancelled.contains(entry.getSequence())) {
                notCounted.add(new NotCounted(entry, reason(entry, cancelled, standing, sums)));
            } else {
                counted.add(new Counted(entry, towards));
            }
        }
        return new Explanation(counted, notCounted,
                isShortOfOnline(standing) ? wouldHelp(entries, courses) : List.of());
    }

    /**
     * Sequence numbers of the entries that cancel each other: a reversal and the entry it reverses, if both are dated
     * the same day. A reversal dated later (its entry's day was closed) does not cancel: both entries count.
     */
    private static Set<Integer> cancelled(List<HoursEntry> entries) {
        var bySequence = entries.stream().collect(Collectors.toMap(HoursEntry::getSequence, entry -> entry));
        return entries.stream().filter(HoursEntry::isReversal)
                .filter(reversal -> bySequence.get(reversal.getReverses()).getOccurredOn()
                        .equals(reversal.getOccurredOn()))
                .flatMap(reversal -> Stream.of(reversal.getSequence(), reversal.getReverses()))
                .collect(Collectors.toSet());
    }

    /** @param sums what the entry adds to, in each window of the standing that holds its day */
    private static Reason reason(HoursEntry entry, Set<Integer> cancelled, Standing standing,
            Collection<PeriodSum> sums) {
        if (cancelled.contains(entry.getSequence())) {
            return entry.isReversal() ? Reason.REVERSAL : Reason.REVERSED;
        }
        if (sums.stream().noneMatch(sum -> standing.requirements().stream()
                .anyMatch(r -> r.period().equals(sum.period())))) {
            return Reason.OUTSIDE_PERIOD;
        }
        boolean kindAsked = standing.requirements().stream()
                .anyMatch(r -> r.tests().stream().anyMatch(t -> t.kind() == entry.getKind()));
        return kindAsked && standing.requirements().stream().noneMatch(r -> r.ledger() == entry.getLedger())
                ? Reason.OTHER_LEDGER : Reason.NOT_ASKED;
    }

    private static boolean isShortOfOnline(Standing standing) {
        return standing.requirements().stream().filter(r -> !r.met()).flatMap(r -> r.tests().stream())
                .anyMatch(t -> t.kind() == Kind.ONLINE);
    }

    /** Courses from which the cadre has not earned hours yet. */
    private static List<CourseRow> wouldHelp(List<HoursEntry> entries, List<CourseRow> courses) {
        var earnedFrom = entries.stream().filter(e -> e.getSource() == Source.COURSE)
                .map(e -> ((CourseInputs) e.getInputs()).course()).collect(Collectors.toSet());
        return courses.stream().filter(v -> v.worth() != null && !earnedFrom.contains(v.slug())).toList();
    }
}
