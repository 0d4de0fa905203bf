package org.ciyan.plan.web;

import java.util.List;

import org.ciyan.organization.Scope;
import org.ciyan.organization.Selection;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.ciyan.plan.Verdict;
import org.ciyan.platform.web.LazyRows;

/**
 * The people of a unit with their standings. Without a filter on the state the database does the paging; with one,
 * everybody of the unit is judged first ({@link Verdict}), and standings are read only for the rows shown.
 */
final class StandingRows implements LazyRows.Source<Standing, Selection.Order> {

    private final Standings standings;
    private final Scope scope;
    private final String period;
    private final String name;
    private final String category;
    private final String state;
    private Selection judged;
    private List<Long> found;

    StandingRows(Standings standings, Scope scope, String period, String name, String category, String state) {
        this.standings = standings;
        this.scope = scope;
        this.period = period;
        this.name = name;
        this.category = category;
        this.state = state == null ? "" : state;
    }

    @Override
    public int count() {
        var selection = selection(Selection.Order.UNIT, false);
        return (int) (state.isBlank() ? standings.count(scope, period, selection) : found(selection).size());
    }

    @Override
    public List<Standing> rows(Selection.Order by, boolean descending, int from, int most) {
        var selection = selection(by, descending);
        if (state.isBlank()) {
            return standings.rows(scope, period, selection, from, most);
        }
        return standings.of(found(selection).stream().skip(from).limit(most).toList(), period);
    }

    private List<Long> found(Selection selection) {
        if (!selection.equals(judged)) {
            judged = selection;
            found = inState(selection);
        }
        return found;
    }

    private List<Long> inState(Selection selection) {
        return standings.verdicts(scope, period, selection).stream()
                .filter(verdict -> verdict.met() == state.equals("met")).map(Verdict::cadreId).toList();
    }

    private Selection selection(Selection.Order by, boolean descending) {
        return new Selection(name, category, by, descending);
    }
}
