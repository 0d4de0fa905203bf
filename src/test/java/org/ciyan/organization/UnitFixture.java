package org.ciyan.organization;

import java.time.LocalDate;

/** Units without a database. */
public final class UnitFixture {

    private UnitFixture() { }

    public static Unit unit(String code, Unit parent) {
        return new Unit(code, code, Unit.Kind.TOWNSHIP, parent, 0, LocalDate.of(2015, 1, 1));
    }
}
