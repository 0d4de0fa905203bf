package org.ciyan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class OrganizationIT {

    static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

    @Inject Roster roster;
    @Inject Organization organization;

    String run = UUID.randomUUID().toString().substring(0, 8);
    String county = "T" + run;
    String town = county + "-town";
    String village = county + "-village";

    @BeforeEach
    void aCounty() {
        roster.enterCategory("clerk-" + run, "科员", "Clerk", 10);
        roster.enterUnit(county, "演示县", Unit.Kind.COUNTY, null, 10, SPRING.minusYears(9));
        roster.enterUnit(town, "演示镇", Unit.Kind.TOWNSHIP, county, 10, SPRING.minusYears(9));
        roster.enterUnit(village, "演示村", Unit.Kind.VILLAGE, town, 10, SPRING.minusYears(9));
    }

    @Test
    void aTransferMovesTheFutureAndLeavesThePast() {
        aCadre("甲", "jia", "j", town);
        roster.appoint("甲" + run, new Appointment(village, "驻村", "无", "无", "clerk-" + run, SPRING.plusMonths(3)));

        assertThat(in(county, "甲" + run, SPRING).unitCode()).isEqualTo(town);
        assertThat(in(county, "甲" + run, AUTUMN).unitCode()).isEqualTo(village);
    }

    @Test
    void whoIsOutsideTheScopeIsNotThere() {
        aCadre("乙", "yi", "y", town);

        assertThat(in(town, "乙" + run, SPRING).name()).isEqualTo("乙");
        assertThatThrownBy(() -> in(village, "乙" + run, SPRING)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organization.unit(scope(village), town)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameIsFoundByCharactersPinyinAndInitialsAndRareCharactersStayApart() {
        aCadre("𠮷禾·演示", "jihe", "jh", town);
        aCadre("䶮禾·演示", "yanhe", "yh", town);

        assertThat(people("𠮷")).extracting(CadreRow::name).containsExactly("𠮷禾·演示");
        assertThat(people("yanhe")).extracting(CadreRow::name)
                .containsExactly("䶮禾·演示");
        assertThat(people("jh")).extracting(CadreRow::name)
                .containsExactly("𠮷禾·演示");
        assertThat(people("%")).isEmpty();
    }

    @Test
    void theTreeStandsInItsCustomaryOrderWithChildrenAfterTheirParents() {
        assertThat(organization.tree(scope(county))).extracting(Unit::getCode).containsExactly(county, town, village);
        assertThat(organization.tree(scope(town))).extracting(Unit::getDepth).containsExactly(1, 2);
    }

    @Test
    void enteringTheSameTwiceChangesNothing() {
        aCadre("丙", "bing", "b", town);
        aCadre("丙", "bing", "b", town);

        assertThat(people("")).hasSize(1);
    }

    @Test
    void peopleComeByTheTreesOrderAndThenByNamePageByPage() {
        var first = "first-" + run;
        roster.enterUnit(first, "演示乡", Unit.Kind.TOWNSHIP, county, 1, SPRING.minusYears(1));
        aCadre("丁", "ding", "d", town);
        aCadre("甲", "jia", "j", town);
        aCadre("己", "ji", "j", first);
        aCadre("庚", "geng", "g", county);

        assertThat(people("")).extracting(CadreRow::name).containsExactly("庚", "己", "丁", "甲");
        var page = organization.people(scope(county), Selection.everybody(), SPRING, 1, 3);
        assertThat(page.items()).extracting(CadreRow::name).containsExactly("甲");
        assertThat(page.total()).isEqualTo(4);
        assertThat(organization.people(scope(county), Selection.everybody(), SPRING, 2, 3))
                .isEqualTo(new Page<>(List.of(), 4));
        assertThat(organization.members(scope(county), Selection.everybody(), SPRING)).extracting(Member::cadreId)
                .isEqualTo(people("").stream().map(CadreRow::id).toList());
    }

    @Test
    void peopleComeInTheOrderAskedForAndOfTheCategory() {
        roster.enterCategory("later-" + run, "later", "later", 99);
        aCadre("丁", "ding", "d", town);
        aCadre("甲", "jia", "j", county);
        roster.enterCadre("b" + run, "丙", "bing", "b", null);
        roster.appoint("b" + run, new Appointment(village, "干部", "无", "无", "later-" + run, SPRING.minusMonths(1)));

        assertThat(names(Selection.Order.UNIT, false)).containsExactly("甲", "丁", "丙");
        assertThat(names(Selection.Order.UNIT, true)).containsExactly("丙", "丁", "甲");
        assertThat(names(Selection.Order.NAME, false)).containsExactly("丙", "丁", "甲");
        assertThat(names(Selection.Order.NAME, true)).containsExactly("甲", "丁", "丙");
        assertThat(names(Selection.Order.CATEGORY, false)).containsExactly("甲", "丁", "丙");
        assertThat(names(Selection.Order.CATEGORY, true)).containsExactly("丙", "甲", "丁");
        var ofOne = new Selection(" ", "later-" + run, Selection.Order.CATEGORY, false);
        assertThat(organization.rows(scope(county), ofOne, SPRING, 0, 9)).extracting(CadreRow::name)
                .containsExactly("丙");
        assertThat(organization.count(scope(county), ofOne, SPRING)).isEqualTo(1);
        assertThat(organization.members(scope(county), ofOne, SPRING)).hasSize(1);
    }

    private List<String> names(Selection.Order order, boolean descending) {
        return organization.rows(scope(county), new Selection(null, null, order, descending), SPRING, 0, 9).stream()
                .map(CadreRow::name).toList();
    }

    private void aCadre(String name, String pinyin, String initials, String unit) {
        roster.enterCadre(name + run, name, pinyin, initials, null);
        roster.appoint(name + run, new Appointment(unit, "干部", "无", "无", "clerk-" + run, SPRING.minusMonths(1)));
    }

    private CadreRow in(String unit, String code, LocalDate day) {
        return organization.cadre(scope(unit), code, day);
    }

    private List<CadreRow> people(String wanted) {
        return organization.people(scope(county), Selection.named(wanted), SPRING, 0, Page.LARGEST).items();
    }

    private Scope scope(String unit) {
        return Scope.of(organization.unit(unit));
    }
}
