package org.ciyan.ledger;

import java.time.LocalDate;

import org.ciyan.agenda.SessionClosed;
import org.ciyan.conversion.ConversionRule;
import org.ciyan.ledger.HoursEntry.Source;

/**
 * A session at which somebody was present.
 *
 * @param session its code
 * @param body name of the Party body
 * @param heldOn the entry is dated on it, or, if it was closed, on the day on which the record was signed
 * @param minutes from opening to adjournment by the server's clock
 * @param basis what the rule's hours were computed from
 */
public record SessionInputs(String session, String body, String meeting, LocalDate heldOn, Integer minutes,
        ConversionRule.Basis basis) implements Inputs {

    static SessionInputs of(SessionClosed closed, ConversionRule rule) {
        return new SessionInputs(closed.code(), closed.body(), closed.meeting().name(), closed.day(), closed.minutes(),
                rule.getBasis());
    }

    @Override
    public Source source() {
        return Source.SESSION;
    }
}
