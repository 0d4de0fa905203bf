package org.ciyan.organization;

import java.io.Serializable;
import java.time.LocalDate;

/** What an order of appointment says: unit by code, title, leadership level (职务层次), rank (职级), category, first day. */
public record Appointment(String unit, String title, String level, String rank, String category, LocalDate from)
        implements Serializable { }
