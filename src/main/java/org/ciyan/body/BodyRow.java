package org.ciyan.body;

import java.io.Serializable;
import java.time.LocalDate;

/** A body in a list. @param closedOn null if it is open */
public record BodyRow(long id, String code, String name, Body.Kind kind, String unitCode, String unitName,
        String unitPath, LocalDate closedOn) implements Serializable { }
