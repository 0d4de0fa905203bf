package org.ciyan.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.ciyan.conversion.ConversionRule;
import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;
import org.ciyan.organization.CadreRow;

/**
 * An entry to be made.
 *
 * @param cadre who and where as of the deed's day; kept as a snapshot, since evidence must not change with the
 *         organization
 * @param deed one person's deed, in the source's own words; credited once
 * @param days stated by the organizer, or null; never derived from the hours
 * @param rule the rule that gave the hours, or null if they were recognized elsewhere
 * @param inputs what the hours were computed from; its type tells the source
 */
record Posting(CadreRow cadre, Ledger ledger, Kind kind, String deed, String title, String organizer, String evidence,
        Hours hours, BigDecimal days, LocalDate occurredOn, ConversionRule rule, Inputs inputs) {

    HoursEntry.Source source() {
        return inputs.source();
    }
}
