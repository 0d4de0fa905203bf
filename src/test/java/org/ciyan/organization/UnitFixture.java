package org.ciyan.organization;

import java.time.LocalDate;

/** Units without a database. */
public final class UnitFixture {

    private UnitFixture() { }

    public static Unit unit(String code, Unit parent) {
        return new Unit(code, code, Unit.Kind.TOWNSHIP, parent, 0, LocalDate.of(2015, 1, 1));
    }

    public static Unit closed(String code, LocalDate day) {
        var unit = unit(code, null);
        unit.close(day);
        return unit;
    }

    public static CadreCategory category(String code, String name) {
        return new CadreCategory(code, name, code, 10);
    }
}
