package org.ciyan.seed;

import java.nio.file.Path;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.organization.Appointment;
import org.ciyan.organization.Roster;
import org.ciyan.organization.Unit;

/** Units, categories, cadres and their posts. */
@ApplicationScoped
class RosterSeed {

    @Inject Roster roster;

    void units(Path file) {
        Rows.each(file, row -> roster.enterUnit(row.get("code"), row.get("name"),
                Unit.Kind.valueOf(row.get("kind").toUpperCase().replace('-', '_')), row.get("parent"),
                Integer.parseInt(row.get("sort")), LocalDate.parse(row.get("opened_on"))));
    }

    void categories(Path file) {
        Rows.each(file, row -> roster.enterCategory(row.get("code"), row.get("name"), row.get("name_en"),
                Integer.parseInt(row.get("sort"))));
    }

    void cadres(Path file) {
        Rows.each(file, row -> {
            roster.enterCadre(row.get("code"), row.get("name"), row.get("pinyin"), row.get("initials"),
                    date(row.get("party_member_since")));
            roster.appoint(row.get("code"),
                    new Appointment(row.get("unit"), row.get("post"), row.get("level"), row.get("rank"),
                            row.get("category"), LocalDate.parse(row.get("from"))));
        });
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
