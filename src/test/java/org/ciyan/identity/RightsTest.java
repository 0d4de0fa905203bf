package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Scope;
import org.ciyan.organization.Unit;
import org.ciyan.organization.UnitFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No role borrows another's scope: every pair of roles, in every pair of scopes. */
class RightsTest {

    static final Unit COUNTY = UnitFixture.unit("A", null);
    static final Unit TOWN = UnitFixture.unit("B", COUNTY);
    static final Unit OTHER_TOWN = UnitFixture.unit("C", COUNTY);
    static final List<Unit> UNITS = List.of(COUNTY, TOWN, OTHER_TOWN);

    /** A role over a unit. */
    record Given(Role role, Unit unit) { }

    static Stream<List<Given>> pairs() {
        var all = Stream.of(Role.values()).flatMap(role -> UNITS.stream().map(unit -> new Given(role, unit))).toList();
        return all.stream().flatMap(one -> all.stream().map(other -> List.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRoleSeesWhereItWasGivenAndNowhereElse(List<Given> pair) {
        var user = user(pair);
        for (var role : Role.values()) {
            for (var unit : UNITS) {
                boolean given = pair.stream().anyMatch(g -> g.role() == role && Scope.of(g.unit()).covers(unit));
                assertThat(user.scopeIn(role).filter(scope -> scope.covers(unit)).isPresent())
                        .as("%s sees %s", role, unit.getCode()).isEqualTo(given);
            }
        }
        for (var unit : UNITS) {
            boolean given = pair.stream().anyMatch(g -> Role.OVERSEERS.contains(g.role())
                    && Scope.of(g.unit()).covers(unit));
            assertThat(user.scopeIn(Role.OVERSEERS).filter(scope -> scope.covers(unit)).isPresent())
                    .as("oversees %s", unit.getCode()).isEqualTo(given);
        }
    }

    @Test
    void aRoleWithoutPeopleInViewSeesNobody() {
        var user = new CurrentUser();
        user.is(new Rights("u", "u", null, false, Map.of(Role.OPERATOR, List.of(), Role.AUDITOR, List.of())));
        assertThat(user.isOperator()).isTrue();
        assertThat(user.isOverseer()).isFalse();
        assertThatThrownBy(() -> user.scope(Role.AUDITOR)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsNotSignedInSeesNobody() {
        assertThat(new CurrentUser().scopeIn(Set.of(Role.values()))).isEmpty();
        assertThat(new CurrentUser().isOperator()).isFalse();
    }

    private static CurrentUser user(List<Given> pair) {
        var grants = new EnumMap<Role, List<Scope>>(Role.class);
        pair.forEach(g -> grants.computeIfAbsent(g.role(), role -> new ArrayList<>()).add(Scope.of(g.unit())));
        var user = new CurrentUser();
        user.is(new Rights("u", "u", null, false, grants));
        return user;
    }
}
