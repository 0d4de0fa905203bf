package org.ciyan.material;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a material without its text. Days are null where they are not known.
 *
 * @param id of the version
 * @param latest number of the latest version
 * @param withdrawnAt null if the material is valid
 */
public record MaterialTitle(long id, String code, int number, int latest, String title, String source,
        MaterialKind kind, LocalDate publishedOn, LocalDate receivedOn, Extent extent, String link, Instant withdrawnAt,
        String withdrawnWhy) implements Serializable { }
