package org.ciyan.organization;

import java.io.Serializable;

/**
 * The subtree of units that somebody may see (干部管理权限). Lists of people take one as a parameter; only
 * {@code identity.CurrentUser} hands them out, so forgetting it does not compile.
 */
public record Scope(String unitCode, String path) implements Serializable {

    public static Scope of(Unit top) {
        return new Scope(top.getCode(), top.getPath());
    }

    public boolean covers(Unit unit) {
        return unit.getPath().startsWith(path);
    }

    public boolean covers(CadreRow cadre) {
        return cadre.unitPath().startsWith(path);
    }

    /** The part of this scope below a unit inside it. */
    public Scope narrowedTo(Unit unit) {
        return covers(unit) ? of(unit) : this;
    }
}
