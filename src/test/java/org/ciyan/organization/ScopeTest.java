package org.ciyan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ScopeTest {

    final Unit county = UnitFixture.unit("A", null);
    final Unit town = UnitFixture.unit("B", county);
    final Unit village = UnitFixture.unit("C", town);
    final Unit otherTown = UnitFixture.unit("D", county);

    @Test
    void aUnitIsSeenWithAllBelowItAndNothingBeside() {
        var scope = Scope.of(town);
        assertThat(scope.covers(town)).isTrue();
        assertThat(scope.covers(village)).isTrue();
        assertThat(scope.covers(county)).isFalse();
        assertThat(scope.covers(otherTown)).isFalse();
    }

    @Test
    void severalCoverWhatEachCoversAndNoMore() {
        var both = Scope.all(List.of(Scope.of(village), Scope.of(otherTown)));
        assertThat(List.of(county, town, village, otherTown)).filteredOn(both::covers)
                .containsExactly(village, otherTown);
        assertThat(both.unitCode()).isEqualTo("C");
    }

    @Test
    void whatLiesBelowAnotherIsNotNamedTwice() {
        assertThat(Scope.all(List.of(Scope.of(village), Scope.of(town), Scope.of(town)))).isEqualTo(Scope.of(town));
        assertThat(Scope.all(List.of(Scope.of(county), Scope.of(otherTown)))).isEqualTo(Scope.of(county));
    }

    @Test
    void itIsNarrowedOnlyToWhatItCovers() {
        assertThat(Scope.of(town).narrowedTo(village)).isEqualTo(Scope.of(village));
        assertThat(Scope.of(town).narrowedTo(otherTown)).isEqualTo(Scope.of(town));
    }
}
