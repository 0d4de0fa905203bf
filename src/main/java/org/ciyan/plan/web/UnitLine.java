package org.ciyan.plan.web;

import java.util.ArrayList;
import java.util.List;

import org.ciyan.plan.Branch;

/**
 * A unit in the list of units beside a desk's table.
 *
 * @param depth from 0
 * @param open whether it is the chosen unit or holds it: then the units below it follow
 * @param near whether a small screen shows it too: it is open, or directly below the chosen unit
 */
public record UnitLine(Branch branch, int depth, boolean open, boolean near) {

    /** Each unit after its parent. @param chosen the path of the chosen unit */
    static List<UnitLine> of(List<Branch> tops, String chosen) {
        var lines = new ArrayList<UnitLine>();
        tops.forEach(top -> add(top, 0, true, chosen, lines));
        return lines;
    }

    private static void add(Branch branch, int depth, boolean near, String chosen, List<UnitLine> lines) {
        boolean open = chosen.startsWith(branch.path());
        lines.add(new UnitLine(branch, depth, open, near || open));
        if (open) {
            branch.below().forEach(lower -> add(lower, depth + 1, branch.path().equals(chosen), chosen, lines));
        }
    }

    /** The chosen unit. */
    static Branch branch(List<Branch> tops, String chosen) {
        return of(tops, chosen).stream().map(UnitLine::branch).filter(branch -> branch.path().equals(chosen))
                .findFirst().orElseThrow();
    }
}
