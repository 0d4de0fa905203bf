package org.ciyan.organization;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;

/** Keeps the register of units and cadres. What is there already is left as it is: loading twice changes nothing. */
@ApplicationScoped
@Transactional
public class Roster {

    @Inject Units units;
    @Inject Cadres cadres;

    /** @throws NotFound if there is no such cadre */
    public long idOf(String cadreCode) {
        return cadres.byCode(cadreCode).orElseThrow(() -> new NotFound("cadre " + cadreCode)).getId();
    }

    public void enterCategory(String code, String name, String nameEn, int sort) {
        if (units.category(code).isEmpty()) {
            units.add(new CadreCategory(code, name, nameEn, sort));
        }
    }

    /** @param parent code of the unit above, or null for the root */
    public void enterUnit(String code, String name, Unit.Kind kind, String parent, int sort, LocalDate openedOn) {
        if (units.byCode(code).isEmpty()) {
            var above = parent == null ? null : units.byCode(parent).orElseThrow(() -> new NotFound("unit " + parent));
            units.add(new Unit(code, name, kind, above, sort, openedOn));
        }
    }

    public void enterCadre(String code, String name, String pinyin, String initials, LocalDate partyMemberSince) {
        if (cadres.byCode(code).isEmpty()) {
            cadres.add(new Cadre(code, name, pinyin, initials, partyMemberSince));
        }
    }

    /** Gives a cadre a post; the one held before ends on the day before. A post that begins the same day is left as it is. */
    public void appoint(String cadreCode, Appointment appointment) {
        var cadre = cadres.byCode(cadreCode).orElseThrow(() -> new NotFound("cadre " + cadreCode));
        var unit = units.byCode(appointment.unit()).orElseThrow(() -> new NotFound("unit " + appointment.unit()));
        var held = cadres.postsOf(cadre);
        if (held.stream().anyMatch(p -> p.getFromOn().equals(appointment.from()))) {
            return;
        }
        if (held.stream().anyMatch(p -> p.getFromOn().isAfter(appointment.from()))) {
            throw new Rejected("organization.appointment-before-present", cadreCode, appointment.from());
        }
        held.stream().filter(p -> !p.isEnded()).forEach(p -> p.endOn(appointment.from().minusDays(1)));
        cadres.add(new Post(cadre, unit, appointment));
        cadres.settle();
    }
}
