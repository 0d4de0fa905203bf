package org.ciyan.plan.web;

import java.util.List;

import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.organization.Selection;
import org.ciyan.organization.Unit;
import org.ciyan.plan.Branch;
import org.ciyan.plan.Standings;
import org.ciyan.plan.Verdict;

/** Who of a scope has met a period. Everybody is judged at most once per request, and only if something asks for it. */
final class Judged {

    private final Standings standings;
    private final Organization organization;
    private final Scope scope;
    private final String period;
    private List<Verdict> everybody;
    private List<Branch> tops;

    Judged(Standings standings, Organization organization, Scope scope, String period) {
        this.standings = standings;
        this.organization = organization;
        this.scope = scope;
        this.period = period;
    }

    /** The units of the scope with their numbers. */
    List<Branch> tops() {
        if (tops == null) {
            everybody = standings.verdicts(scope, period, Selection.everybody());
            tops = Branch.tops(organization.tree(scope), everybody);
        }
        return tops;
    }

    /** Whether these people need not be judged any more. */
    boolean knows(Selection selection) {
        return everybody != null && selection.equals(Selection.everybody());
    }

    /** A selection of the people of a unit, in its order. */
    List<Verdict> of(Unit unit, Selection selection) {
        return knows(selection)
                ? everybody.stream().filter(verdict -> verdict.unitPath().startsWith(unit.getPath())).toList()
                : standings.verdicts(scope.narrowedTo(unit), period, selection);
    }
}
