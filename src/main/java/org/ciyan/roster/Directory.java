package org.ciyan.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ciyan.organization.CadreCategory;
import org.ciyan.organization.Unit;

/** Units and categories by what a roster may call them: the code, or a unit's name if only one open unit bears it. */
record Directory(Map<String, Unit> units, Map<String, List<Unit>> named,
        Map<String, String> categories, LocalDate today) {

    static Directory of(Collection<Unit> units, Collection<CadreCategory> categories, LocalDate today) {
        var names = categories.stream()
                .collect(Collectors.toMap(CadreCategory::getName, CadreCategory::getCode, (first, second) -> ""));
        categories.forEach(c -> names.put(c.getCode(), c.getCode()));
        categories.forEach(c -> names.putIfAbsent(c.getNameEn(), c.getCode()));
        return new Directory(units.stream().collect(Collectors.toMap(Unit::getCode, Function.identity())),
                units.stream().filter(u -> u.isOpen(today)).collect(Collectors.groupingBy(Unit::getName)),
                names, today);
    }
}
