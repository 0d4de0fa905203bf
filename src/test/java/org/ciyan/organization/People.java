package org.ciyan.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Units and cadres nobody else uses. */
@ApplicationScoped
public class People {

    static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    @Inject Roster roster;
    @Inject Organization organization;

    /** A cadre, the only one of a new unit and a new category; all three have the same code. */
    public Someone aCadre() {
        var code = "p" + UUID.randomUUID().toString().substring(0, 13);
        aUnit(code, null);
        return aCadre(code, code, code, null);
    }

    /** A unit, and a category of the same code. */
    public void aUnit(String code, String parent) {
        roster.enterCategory(code, "演示", "Demo", 10);
        roster.enterUnit(code, "演示镇", Unit.Kind.TOWNSHIP, parent, 10, SINCE);
    }

    public Someone aCadre(String code, String unit, String category, LocalDate partyMemberSince) {
        roster.enterCadre(code, "学员·演示", "xueyuan", "xy", partyMemberSince);
        roster.appoint(code, new Appointment(unit, "干部", "无", "无", category, SINCE));
        return new Someone(roster.idOf(code), code);
    }

    public Scope scope(String unit) {
        return Scope.of(organization.unit(unit));
    }

    public record Someone(long id, String code) { }
}
