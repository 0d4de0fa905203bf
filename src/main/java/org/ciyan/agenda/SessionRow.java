package org.ciyan.agenda;

import java.io.Serializable;
import java.time.LocalDateTime;

import org.ciyan.body.Meeting;

/** A session in a list. @param firstItem title of its first agenda item; null if it has none */
public record SessionRow(String code, Meeting meeting, String title, LocalDateTime plannedAt, String place,
        SessionState state, String firstItem) implements Serializable { }
