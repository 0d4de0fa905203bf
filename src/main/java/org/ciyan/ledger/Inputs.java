package org.ciyan.ledger;

import java.io.Serializable;

import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.platform.Json;

/**
 * What an entry's hours were computed from; each source of hours has its own record type. Stored with the entry as JSON
 * and covered by its hash; what older entries lack is null.
 */
public sealed interface Inputs extends Serializable permits CourseInputs, RegisterInputs, ReversalInputs,
        SessionInputs {

    Source source();

    /** The JSON text stored with an entry. */
    default String text() {
        return Json.write(this);
    }
}
