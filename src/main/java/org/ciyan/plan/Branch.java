package org.ciyan.plan;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Unit;

/**
 * A unit with how many people it and the units below it hold, and how many of them have not yet met their requirements.
 */
public record Branch(String code, String name, String path, int people, int notYet, List<Branch> below)
        implements Serializable {

    /** @param tree each unit after its parent, the top first */
    public static Branch of(List<Unit> tree, List<Standing> standings) {
        return of(tree.stream().findFirst().orElseThrow(() -> new NotFound("open unit")), tree, standings);
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
