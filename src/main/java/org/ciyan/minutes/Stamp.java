package org.ciyan.minutes;

import java.io.Serializable;
import java.time.Instant;

/** A version without its text. @param length in characters @param restored number of the version that it restored */
public record Stamp(int number, int length, Integer restored, Instant recordedAt, String recordedBy)
        implements Serializable { }
