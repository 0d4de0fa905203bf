package org.ciyan.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Unit;

/**
 * A unit with how many people it and the units below it hold, and how many of them have not yet met their requirements.
 */
public record Branch(String code, String name, String path, int people, int notYet, List<Branch> below)
        implements Serializable {

    /**
     * The trees of the units: a branch for each unit whose parent is not in the list.
     *
     * @param tree each unit after its parent
     * @throws NotFound if there is no unit
     */
    public static List<Branch> tops(List<Unit> tree, List<Verdict> verdicts) {
        if (tree.isEmpty()) {
            throw new NotFound("open unit");
        }
        var codes = tree.stream().map(Unit::getCode).collect(Collectors.toSet());
        var below = tree.stream().filter(unit -> unit.getParentCode() != null)
                .collect(Collectors.groupingBy(Unit::getParentCode));
        var counts = verdicts.stream().collect(Collectors.groupingBy(Verdict::unitPath, TreeMap::new,
                Collectors.partitioningBy(Verdict::met, Collectors.counting())));
        return tree.stream().filter(unit -> !codes.contains(unit.getParentCode()))
                .map(unit -> of(unit, below, counts)).toList();
    }

    /** Several top units as one branch without people of its own; a single one is returned as it is. */
    public static Branch together(List<Branch> tops) {
        return tops.size() == 1 ? tops.get(0) : new Branch(tops.get(0).code,
                tops.stream().map(Branch::name).collect(Collectors.joining(" · ")), "",
                tops.stream().mapToInt(Branch::people).sum(), tops.stream().mapToInt(Branch::notYet).sum(), tops);
    }

    /** @param counts how many have met and have not, by the path of their unit */
    private static Branch of(Unit unit, Map<String, List<Unit>> below,
            NavigableMap<String, Map<Boolean, Long>> counts) {
        var inside = counts.subMap(unit.getPath(), true, unit.getPath() + Character.MAX_VALUE, false).values();
        int met = inside.stream().mapToInt(count -> count.get(true).intValue()).sum();
        int notYet = inside.stream().mapToInt(count -> count.get(false).intValue()).sum();
        return new Branch(unit.getCode(), unit.getName(), unit.getPath(), met + notYet, notYet,
                below.getOrDefault(unit.getCode(), List.of()).stream().map(u -> of(u, below, counts)).toList());
    }

    /** The people of the unit itself, without those of the units below. */
    public Branch itself() {
        return new Branch(code, name, path, people - below.stream().mapToInt(Branch::people).sum(),
                notYet - below.stream().mapToInt(Branch::notYet).sum(), List.of());
    }

    public int met() {
        return people - notYet;
    }
}
