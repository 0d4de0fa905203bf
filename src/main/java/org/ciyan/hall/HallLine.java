package org.ciyan.hall;

import java.io.Serializable;
import java.time.Instant;

/**
 * A line of a session in its last wording.
 *
 * @param number of the wording, from 1
 * @param speaker place on the roster; null, as {@code name}, where nobody is named
 * @param stage by the time of its first wording
 * @param recordedAt of its first wording
 * @param changedAt of its last wording; null if there is only one
 * @param changedStage null if there is only one wording
 * @param reason of the last wording: why it was written late, or struck
 * @param lateReason why its first wording was written late; null if that was given no reason
 * @param own whether the last wording is the speaker's own correction
 */
public record HallLine(String key, long item, int number, LineKind kind, Long speaker, String name, String text,
        boolean struck, String reason, Stage stage, Instant recordedAt, Instant changedAt, Stage changedStage,
        boolean own, String lateReason) implements Serializable { }
