package org.ciyan.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Unit;

/**
 * A unit with how many people it and the units below it hold, and how many of them have not yet met their requirements.
 */
public record Branch(String code, String name, String path, int people, int notYet, List<Branch> below)
        implements Serializable {

    /**
     * One for each unit that has no other above it.
     *
     * @param tree each unit after its parent
     * @throws NotFound if there is no unit
     */
    public static List<Branch> tops(List<Unit> tree, List<Standing> standings) {
        if (tree.isEmpty()) {
            throw new NotFound("open unit");
        }
        var codes = tree.stream().map(Unit::getCode).toList();
        return tree.stream().filter(unit -> !codes.contains(unit.getParentCode()))
                .map(unit -> of(unit, tree, standings)).toList();
    }

    /** Several tops as one, which has no people of its own; one top as it is. */
    public static Branch together(List<Branch> tops) {
        return tops.size() == 1 ? tops.get(0) : new Branch(tops.get(0).code,
                tops.stream().map(Branch::name).collect(Collectors.joining(" · ")), "",
                tops.stream().mapToInt(Branch::people).sum(), tops.stream().mapToInt(Branch::notYet).sum(), tops);
    }

    private static Branch of(Unit unit, List<Unit> tree, List<Standing> standings) {
        var inside = standings.stream().filter(s -> s.cadre().unitPath().startsWith(unit.getPath())).toList();
        var below = tree.stream().filter(u -> Objects.equals(u.getParentCode(), unit.getCode()))
                .map(u -> of(u, tree, inside)).toList();
        return new Branch(unit.getCode(), unit.getName(), unit.getPath(), inside.size(),
                (int) inside.stream().filter(s -> !s.isMet()).count(), below);
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
