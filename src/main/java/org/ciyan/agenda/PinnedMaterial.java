package org.ciyan.agenda;

import java.io.Serializable;
import java.time.LocalDate;

import org.ciyan.material.Extent;
import org.ciyan.material.MaterialKind;

/**
 * A material as an item pins it. Days are null where they are not known.
 *
 * @param version the number that is pinned
 * @param latest the number of the latest version
 * @param extent how much of it is in the bank
 * @param readAs how much of it is studied
 */
public record PinnedMaterial(String code, int version, int latest, String title, String source, MaterialKind kind,
        LocalDate publishedOn, LocalDate receivedOn, Extent extent, Extent readAs, String link, boolean withdrawn,
        String withdrawnWhy) implements Serializable { }
