package org.ciyan.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;

/** Answers who there is: units, cadres as of a date, categories. */
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

    /** The units of a scope that are open today, each after its parent, brothers in their customary order. */
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

    /** Whether the scope is the whole county: what concerns everybody is for those alone. */
    public boolean isWhole(Scope scope) {
        return units.roots().stream().allMatch(scope::covers);
    }

    /** Who these cadres were through time, in one query. */
    public CadreHistory history(Collection<String> codes) {
        return new CadreHistory(cadres.history(codes));
    }

    /** @throws NotFound if the cadre holds no post on that day */
    public CadreRow cadre(long id, LocalDate day) {
        return cadres.row(id, day).orElseThrow(() -> new NotFound("cadre " + id));
    }

    /** @throws NotFound if there is no such cadre on that day, or not in the scope */
    public CadreRow cadre(Scope scope, String code, LocalDate day) {
        return cadres.row(code, day).filter(scope::covers).orElseThrow(() -> new NotFound("cadre " + code));
    }

    /** Whether the cadre serves today in a unit of the scope. */
    public boolean isWithin(Scope scope, long cadreId) {
        return cadres.row(cadreId, LocalDate.now(clock)).filter(scope::covers).isPresent();
    }

    /**
     * People of a scope on a day whose name, pinyin, initials or code match; all of them if nothing is wanted.
     * In the order of the tree, then of names' pinyin.
     */
    public List<CadreRow> people(Scope scope, String wanted, LocalDate day) {
        var codes = tree(scope).stream().map(Unit::getCode).toList();
        var place = IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, i -> i));
        return scope.paths().flatMap(path -> cadres.under(path, wanted, day).stream())
                .sorted(Comparator.comparing(c -> place.getOrDefault(c.unitCode(), codes.size()))).toList();
    }

    /** All of them, the closed ones too. */
    public List<Unit> units() {
        return units.under("/");
    }

    public List<CadreCategory> categories() {
        return units.categories();
    }
}
