package org.ciyan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;

/**
 * A line of the department's own register, recognized before this system kept the ledger.
 *
 * @param record the register's own number, unique
 * @param days stated by the register, or null
 */
public record OpeningRow(String record, String cadre, Ledger ledger, Kind kind, String title, String organizer,
        LocalDate occurredOn, BigDecimal days, String hours, String evidence) { }
