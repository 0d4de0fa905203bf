package org.ciyan.agenda;

import java.time.LocalDateTime;

import org.ciyan.body.Meeting;

/**
 * What is said of a session.
 *
 * @param title such as the number of the meeting in the year (届次)
 * @param plannedAt by the clock of the county
 * @param place null if it is not settled; so {@code host} and {@code recorder}, codes of cadres with a seat in the body
 */
public record SessionDraft(Meeting meeting, String title, LocalDateTime plannedAt, String place, String host,
        String recorder) { }
