package org.ciyan.identity;

import java.util.Locale;
import java.util.Set;

/** What somebody is to the system (角色); written {@code class-supervisor} outside. */
public enum Role {

    CADRE, INSTRUCTOR, REVIEWER, CLASS_SUPERVISOR, AUDITOR, SECRETARY, LIAISON, INSPECTOR, OPERATOR;

    /** Who look at the records of others. */
    public static final Set<Role> OVERSEERS = Set.of(AUDITOR, LIAISON, INSPECTOR);
    /** Who read what everybody did, if it is the whole county that they oversee. */
    public static final Set<Role> READERS_OF_THE_TRAIL = Set.of(AUDITOR, INSPECTOR);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
