package org.ciyan.body;

import java.util.Optional;
import java.util.Set;

import org.ciyan.identity.CurrentUser;
import org.ciyan.identity.Role;
import org.ciyan.organization.Scope;

/**
 * Somebody who asks about bodies, with what their roles allow: a study secretary by role (学习秘书) keeps the records of
 * the bodies of their units, the organization department sets up the bodies of its units and oversees them, an
 * inspector
 * oversees. What they may as members is said by the seats.
 *
 * @param cadreId null if the account belongs to no cadre
 * @param all the system itself, which may everything; only seeds act in its name
 */
public record Visitor(String account, String name, Long cadreId, Optional<Scope> keeps,
        Optional<Scope> sets, Optional<Scope> sees, boolean all) {

    public static Visitor of(CurrentUser user) {
        return new Visitor(user.getUsername(), user.getName(), user.isCadre() ? user.cadreId() : null,
                user.scopeIn(Role.SECRETARY),
                user.scopeIn(Role.AUDITOR), user.scopeIn(Set.of(Role.AUDITOR, Role.INSPECTOR)), false);
    }

    /** For what is loaded at the start, before anybody can have signed in. */
    public static Visitor system() {
        return new Visitor("system", "system", null, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    static boolean covers(Optional<Scope> scope, Body body) {
        return scope.filter(units -> units.covers(body.getUnit())).isPresent();
    }
}
