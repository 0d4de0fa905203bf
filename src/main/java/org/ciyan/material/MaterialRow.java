package org.ciyan.material;

import java.io.Serializable;
import java.time.LocalDate;

/** A material in a list, in its latest version. Days are null where they are not known. */
public record MaterialRow(String code, String title, String source, MaterialKind kind, LocalDate publishedOn,
        LocalDate receivedOn, Extent extent, String unitName, boolean withdrawn) implements Serializable { }
