package org.ciyan.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.learning.Learning;
import org.ciyan.ledger.OpeningRegister;
import org.ciyan.ledger.OpeningRow;
import org.ciyan.organization.Roster;

/** The demo activity of half a year, entered through the services as the department and the cadres would do it. */
@ApplicationScoped
class ActivitySeed {

    @Inject OpeningRegister register;
    @Inject Learning learning;
    @Inject Roster roster;

    void openingRegister(Path file) {
        var rows = new ArrayList<OpeningRow>();
        Rows.each(file, row -> rows.add(new OpeningRow(row.get("record"), row.get("cadre"),
                Ledger.valueOf(row.get("ledger").toUpperCase(Locale.ROOT)), Kind.valueOf(row.get("kind").toUpperCase(
                        Locale.ROOT)), row.get("title"), row.get("organizer"), LocalDate.parse(row.get("occurred_on")),
                row.get("days") == null ? null : Yaml.amount(row.get("days")), row.get("hours"), row.get("evidence"))));
        register.take(file.getFileName().toString(), rows);
    }

    void enrollments(Path file) {
        Rows.each(file, row -> learning.enroll(roster.idOf(row.get("cadre")), row.get("course")));
    }
}
