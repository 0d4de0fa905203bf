package org.ciyan.identity;

import java.util.Locale;

/** What somebody is to the system (角色); written {@code class-supervisor} outside. */
public enum Role {

    CADRE, INSTRUCTOR, REVIEWER, CLASS_SUPERVISOR, AUDITOR, SECRETARY, LIAISON, INSPECTOR, OPERATOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the role looks at the records of others, within its scope. */
    boolean looksAtOthers() {
        return this == AUDITOR || this == LIAISON || this == INSPECTOR;
    }
}
