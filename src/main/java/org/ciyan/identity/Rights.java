package org.ciyan.identity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ciyan.organization.Scope;

/**
 * What an account may do, as last read from the database: each role with the scopes in which it was granted, never with
 * those of another role.
 *
 * @param grants every role held, with its scopes; none for a role that oversees nobody
 */
public record Rights(String username, String name, Long cadreId, boolean oneTime, Map<Role, List<Scope>> grants)
        implements Serializable {

    public Set<Role> roles() {
        return grants.keySet();
    }

    /** The combined scope of these roles; empty if none of them is held or none has a scope. */
    Optional<Scope> scope(Set<Role> any) {
        var scopes = any.stream().flatMap(role -> grants.getOrDefault(role, List.of()).stream()).toList();
        return scopes.isEmpty() ? Optional.empty() : Optional.of(Scope.all(scopes));
    }

    /** Event: an account's rights, password, sessions or tokens have changed. */
    record Changed(String username) { }
}
