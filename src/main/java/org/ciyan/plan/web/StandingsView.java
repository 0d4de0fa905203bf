package org.ciyan.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.CadreCategory;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Selection;
import org.ciyan.organization.Unit;
import org.ciyan.plan.AssessmentPeriod;
import org.ciyan.plan.Branch;
import org.ciyan.plan.Plans;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;
import org.ciyan.platform.web.DeskTable;
import org.ciyan.platform.web.LazyRows;
import org.omnifaces.cdi.Param;

/** Who in one's scope is still short of what, by unit, name, category and state. */
@Named
@RequestScoped
public class StandingsView {

    @Inject @Param String unit;
    @Inject @Param String period;
    @Inject @Param String name;
    @Inject @Param String category;
    @Inject @Param String state;
    @Inject CurrentUser user;
    @Inject Standings standings;
    @Inject Plans plans;
    @Inject Organization organization;
    @Inject DeskTable table;

    private AssessmentPeriod assessed;
    private Unit chosen;
    private Judged judged;
    private LazyRows<Standing, Selection.Order> people;

    @PostConstruct
    void load() {
        var scope = user.scope(Role.OVERSEERS);
        chosen = organization.unit(scope, blank(unit) ? scope.unitCode() : unit);
        assessed = plans.period(period);
        judged = new Judged(standings, organization, scope, assessed.getCode());
        people = table.rows(Selection.Order.UNIT, false, standing -> standing.cadre().id(), new StandingRows(standings,
                judged, scope, chosen, assessed.getCode(), new StandingRows.Filter(name, category, state)));
    }

    public List<UnitLine> getUnits() { return UnitLine.of(judged.tops(), chosen.getPath()); }
    /** The chosen unit with its numbers. */
    public Branch getBranch() { return UnitLine.branch(judged.tops(), chosen.getPath()); }
    public LazyRows<Standing, Selection.Order> getPeople() { return people; }
    public DeskTable getTable() { return table; }
    public Unit getChosen() { return chosen; }
    public AssessmentPeriod getAssessed() { return assessed; }
    public List<AssessmentPeriod> getPeriods() { return plans.periods(); }
    public List<CadreCategory> getCategories() { return organization.categories(); }
    public String getName() { return name; }
    public String getCategory() { return category; }
    public String getState() { return state; }
    public boolean isNarrowed() { return Stream.of(name, category, state).anyMatch(asked -> !blank(asked)); }

    /** The current query of the address, for another unit. */
    public String of(String unitCode) {
        return "?unit=" + encoded(unitCode) + "&period=" + encoded(assessed.getCode()) + "&name=" + encoded(name)
                + "&category=" + encoded(category) + "&state=" + encoded(state);
    }

    private static String encoded(String text) {
        return blank(text) ? "" : URLEncoder.encode(text, UTF_8);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
