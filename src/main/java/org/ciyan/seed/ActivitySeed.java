package org.ciyan.seed;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.ledger.Kind;
import org.ciyan.ledger.Ledger;
import org.ciyan.ledger.OpeningRegister;
import org.ciyan.ledger.OpeningRow;

/** A plausible half-year, posted through the services as the department and the cadres would. */
@ApplicationScoped
class ActivitySeed {

    @Inject OpeningRegister register;

    void openingRegister(Path file) {
        var rows = new ArrayList<OpeningRow>();
        Rows.each(file, row -> rows.add(new OpeningRow(row.get("record"), row.get("cadre"),
                Ledger.valueOf(row.get("ledger").toUpperCase(Locale.ROOT)), Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("title"), row.get("organizer"), LocalDate.parse(row.get("occurred_on")),
                row.get("days") == null ? null : new BigDecimal(row.get("days")), row.get("hours"), row.get("evidence"))));
        register.take(file.getFileName().toString(), rows);
    }
}
