package org.ciyan.ledger;

import java.time.LocalDate;

/** Said of every new entry, in its transaction. */
public record HoursPosted(long cadreId, int sequence, LocalDate occurredOn) { }
