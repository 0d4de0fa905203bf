package org.ciyan.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ciyan.organization.Scope;

/**
 * What an account may do, as last read from the tables: each role with the scope in which it was given, and with no
 * other role's.
 *
 * @param grants every role held; without any scope for one that has no people in view
 */
public record Rights(String username, String name, Long cadreId, boolean oneTime, Map<Role, List<Scope>> grants)
        implements Serializable {

    public Set<Role> roles() {
        return grants.keySet();
    }

    /** What these roles see together; empty if none of them is held, or none sees anybody. */
    Optional<Scope> scope(Set<Role> any) {
        var scopes = any.stream().flatMap(role -> grants.getOrDefault(role, List.of()).stream()).toList();
        return scopes.isEmpty() ? Optional.empty() : Optional.of(Scope.all(scopes));
    }

    /** Said when an account's rights, password, sessions or tokens have changed. */
    record Changed(String username) { }
}
