package org.ciyan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;
import org.ciyan.kernel.Rejected;

/** Looks up units, cadres as of a date, and categories. */
@ApplicationScoped
@Transactional
public class Organization {

    @Inject Units units;
    @Inject Cadres cadres;
    @Inject Clock clock;

    /** @throws NotFound if there is no such unit */
    public Unit unit(String code) {
        return units.byCode(code).orElseThrow(() -> new NotFound("unit " + code));
    }

    /** @throws NotFound if there is no such unit, or not in the scope */
    public Unit unit(Scope scope, String code) {
        var unit = unit(code);
        if (!scope.covers(unit)) {
            throw new NotFound("unit " + code);
        }
        return unit;
    }

    public Unit unit(long id) {
        return units.byId(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    /** The units of a scope that are open today, each after its parent, siblings in their customary order. */
    public List<Unit> tree(Scope scope) {
        var open = scope.paths().flatMap(path -> units.under(path).stream())
                .filter(u -> u.isOpen(LocalDate.now(clock))).toList();
        var tree = new ArrayList<Unit>();
        open.stream().filter(scope::isTop).forEach(top -> hang(top, open, tree));
        return tree;
    }

    private static void hang(Unit unit, List<Unit> open, List<Unit> tree) {
        tree.add(unit);
        open.stream().filter(u -> Objects.equals(u.getParentCode(), unit.getCode())).forEach(u -> hang(u, open, tree));
    }

    /** Whether the scope is the whole county; whatever concerns everybody requires such a scope. */
    public boolean isWhole(Scope scope) {
        return units.roots().stream().allMatch(scope::covers);
    }

    /** The posts of these cadres over time, in one query. */
    public CadreHistory history(Collection<String> codes) {
        return new CadreHistory(cadres.history(codes));
    }

    /** A cadre's code, whether or not they serve; {@code #} and the id if there is no such cadre. */
    public String code(long cadreId) {
        return cadres.code(cadreId).orElseGet(() -> "#" + cadreId);
    }

    /** @throws NotFound if the cadre holds no post on that day */
    public CadreRow cadre(long id, LocalDate day) {
        return cadres.row(id, day).orElseThrow(() -> new NotFound("cadre " + id));
    }

    /** @throws NotFound if there is no such cadre on that day, or not in the scope */
    public CadreRow cadre(Scope scope, String code, LocalDate day) {
        return cadres.row(code, day).filter(scope::covers).orElseThrow(() -> new NotFound("cadre " + code));
    }

    /** Who serves on a day under that code, or that exact name; one query. */
    public List<CadreRow> called(String codeOrName, LocalDate day) {
        return cadres.called(codeOrName, day);
    }

    /**
     * The one cadre who serves on a day under that code or name.
     *
     * @throws Rejected {@code organization.no-such-cadre}, {@code organization.several} with their codes
     */
    public CadreRow theOne(String codeOrName, LocalDate day) {
        var wanted = codeOrName == null ? "" : codeOrName.strip();
        var found = called(wanted, day);
        if (found.isEmpty()) {
            throw new Rejected("organization.no-such-cadre", wanted);
        }
        if (found.size() > 1) {
            throw new Rejected("organization.several", wanted, found.stream()
                    .map(row -> row.code() + " " + row.unitName()).collect(Collectors.joining(" · ")));
        }
        return found.get(0);
    }

    /** Whether the cadre serves today in a unit of the scope. */
    public boolean isWithin(Scope scope, long cadreId) {
        return cadres.row(cadreId, LocalDate.now(clock)).filter(scope::covers).isPresent();
    }

    /**
     * A page of the people of a scope on a day; two queries.
     *
     * @param number from 0
     * @param size 1…{@value Page#LARGEST}
     */
    public Page<CadreRow> people(Scope scope, Selection selection, LocalDate day, int number, int size) {
        return Page.of(number, size, count(scope, selection, day),
                (from, most) -> rows(scope, selection, day, from, most));
    }

    /** Some of the people of a scope on a day; one query. @param from the number of the first, from 0 */
    public List<CadreRow> rows(Scope scope, Selection selection, LocalDate day, int from, int most) {
        return cadres.rows(match(scope, selection, day), from, most);
    }

    public long count(Scope scope, Selection selection, LocalDate day) {
        return cadres.count(match(scope, selection, day));
    }

    /** All people of a selection, in its order, with what is needed to judge everybody; one query. */
    public List<Member> members(Scope scope, Selection selection, LocalDate day) {
        return cadres.members(match(scope, selection, day));
    }

    /** These cadres on a day, in the order given; those who hold no post on it are left out. One query. */
    public List<CadreRow> people(List<Long> cadreIds, LocalDate day) {
        var rows = cadres.rows(cadreIds, day).stream().collect(Collectors.toMap(CadreRow::id, row -> row));
        return cadreIds.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static Cadres.Match match(Scope scope, Selection selection, LocalDate day) {
        return new Cadres.Match(scope.paths().toList(), selection, day);
    }

    /** All units, closed ones too. */
    public List<Unit> units() {
        return units.under("/");
    }

    public List<CadreCategory> categories() {
        return units.categories();
    }
}
