package org.ciyan.identity;

import java.util.Locale;
import java.util.Set;

/** A role of an account (角色); its code in the API and in files is of the form {@code class-supervisor}. */
public enum Role {

    CADRE, INSTRUCTOR, REVIEWER, CLASS_SUPERVISOR, AUDITOR, SECRETARY, LIAISON, INSPECTOR, OPERATOR;

    /** Roles that may see the records of other people. */
    public static final Set<Role> OVERSEERS = Set.of(AUDITOR, LIAISON, INSPECTOR);
    /** Roles that may read the audit trail if their scope is the whole county. */
    public static final Set<Role> READERS_OF_THE_TRAIL = Set.of(AUDITOR, INSPECTOR);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
