package org.ciyan.material;

import java.time.Instant;

/** When a version of a material was entered, by whom. */
public record MaterialStamp(int number, Instant recordedAt, String recordedBy, Extent extent) { }
