package org.ciyan.plan.web;

import java.util.List;

import org.ciyan.organization.Scope;
import org.ciyan.organization.Selection;
import org.ciyan.organization.Unit;
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
    private final Judged judged;
    private final Scope scope;
    private final Unit unit;
    private final String period;
    private final Filter filter;
    private Selection selected;
    private List<Long> found;

    StandingRows(Standings standings, Judged judged, Scope scope, Unit unit, String period, Filter filter) {
        this.standings = standings;
        this.judged = judged;
        this.scope = scope;
        this.unit = unit;
        this.period = period;
        this.filter = filter;
    }

    @Override
    public int count() {
        var selection = selection(Selection.Order.UNIT, false);
        return isJudged(selection) ? found(selection).size()
                : (int) standings.count(scope.narrowedTo(unit), period, selection);
    }

    @Override
    public List<Standing> rows(Selection.Order by, boolean descending, int from, int most) {
        var selection = selection(by, descending);
        return isJudged(selection)
                ? standings.of(found(selection).stream().skip(from).limit(most).toList(), period)
                : standings.rows(scope.narrowedTo(unit), period, selection, from, most);
    }

    private boolean isJudged(Selection selection) {
        return !filter.anyState() || judged.knows(selection);
    }

    private List<Long> found(Selection selection) {
        if (!selection.equals(selected)) {
            selected = selection;
            found = judged.of(unit, selection).stream().filter(filter::matches).map(Verdict::cadreId).toList();
        }
        return found;
    }

    private Selection selection(Selection.Order by, boolean descending) {
        return new Selection(filter.name(), filter.category(), by, descending);
    }

    /** The filters of the page; null or blank for any. @param state "met" or "short" */
    record Filter(String name, String category, String state) {

        boolean anyState() {
            return state == null || state.isBlank();
        }

        boolean matches(Verdict verdict) {
            return anyState() || verdict.met() == state.equals("met");
        }
    }
}
