package org.ciyan.plan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.ledger.HoursEntry;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.plan.Explanation;
import org.ciyan.plan.Explanations;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.omnifaces.cdi.Param;

/** One person of the scope: how they stand and why, down to every entry. The look itself is recorded. */
@Named
@RequestScoped
public class CadreView {

    @Inject @Param String code;
    @Inject @Param String period;
    @Inject CurrentUser user;
    @Inject Standings standings;
    @Inject Explanations explanations;
    @Inject HoursLedger ledger;

    private Standing standing;
    private Explanation explanation;
    private List<HoursEntry> entries;
    private Set<Integer> reversed;

    @PostConstruct
    void load() {
        var scope = user.scope(Role.OVERSEERS);
        standing = standings.of(scope, code, period);
        var statement = ledger.statement(scope, code);
        explanation = explanations.of(standing, statement);
        entries = statement.stream().sorted(Comparator.comparing(HoursEntry::getOccurredOn)
                .thenComparing(HoursEntry::getSequence).reversed()).toList();
        reversed = statement.stream().filter(HoursEntry::isReversal).map(HoursEntry::getReverses)
                .collect(Collectors.toSet());
    }

    public Standing getStanding() { return standing; }
    public Explanation getExplanation() { return explanation; }
    /** Newest first. */
    public List<HoursEntry> getEntries() { return entries; }

    public boolean crossedOut(HoursEntry entry) {
        return entry.isReversal() || reversed.contains(entry.getSequence());
    }
}
