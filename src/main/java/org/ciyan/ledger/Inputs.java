package org.ciyan.ledger;

import java.io.Serializable;

import org.ciyan.ledger.HoursEntry.Source;
import org.ciyan.platform.Json;

/**
 * What an entry's hours were made from: a record of its own for each source of hours. Kept with the entry as JSON, and
 * under its hash; what older entries do not say is null.
 */
public sealed interface Inputs extends Serializable permits CourseInputs, RegisterInputs, ReversalInputs {

    Source source();

    /** As an entry keeps it. */
    default String text() {
        return Json.write(this);
    }
}
