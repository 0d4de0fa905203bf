package org.ciyan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.UnitFixture;
import org.junit.jupiter.api.Test;

class BranchTest {

    @Test
    void aUnitCountsThePeopleOfTheUnitsBelowIt() {
        var county = UnitFixture.unit("A", null);
        var town = UnitFixture.unit("B", county);
        var village = UnitFixture.unit("C", town);

        var top = Branch.tops(List.of(county, town, village), List.of(
                verdict("/A/B/C/", true),
                verdict("/A/B/", false),
                verdict("/A/", false))).get(0);

        assertThat(List.of(top.people(), top.notYet(), top.met())).containsExactly(3, 2, 1);
        var below = top.below().get(0);
        assertThat(List.of(below.people(), below.notYet(), below.met())).containsExactly(2, 1, 1);
        assertThat(below.below().get(0).notYet()).isZero();
        assertThat(List.of(below.itself().people(), below.itself().notYet())).containsExactly(1, 1);
    }

    @Test
    void aUnitWhoseCodeBeginsLikeAnothersIsNotBelowIt() {
        var county = UnitFixture.unit("A", null);
        var one = UnitFixture.unit("U1", county);

        var top = Branch.tops(List.of(county, one),
                List.of(verdict("/A/U10/", false))).get(0);

        assertThat(top.below().get(0).people()).isZero();
    }

    @Test
    void aScopeWithoutAnOpenUnitIsNotFound() {
        assertThatThrownBy(() -> Branch.tops(List.of(), List.of())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoLooksAfterTwoUnitsSeesBothAndTheirSum() {
        var one = UnitFixture.unit("B", null);
        var other = UnitFixture.unit("C", null);

        var tops = Branch.tops(List.of(one, other), List.of(
                verdict("/B/", true),
                verdict("/C/", false)));

        assertThat(tops).extracting(Branch::people).containsExactly(1, 1);
        var together = Branch.together(tops);
        assertThat(List.of(together.people(), together.notYet(), together.itself().people())).containsExactly(2, 1, 0);
        assertThat(together.name()).isEqualTo("B · C");
        assertThat(Branch.together(tops.subList(0, 1))).isSameAs(tops.get(0));
    }

    private static Verdict verdict(String unitPath, boolean met) {
        return new Verdict(1, unitPath, met);
    }
}
