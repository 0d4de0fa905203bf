package org.ciyan.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Scope;

/** The signed-in user of this request, set by {@code SignInMechanism}. The only source of a {@link Scope}. */
@Named
@RequestScoped
public class CurrentUser {

    private Rights rights;

    public void is(Rights known) {
        rights = known;
    }

    public boolean isSignedIn() {
        return rights != null;
    }

    public String getUsername() {
        return rights == null ? null : rights.username();
    }

    public String getName() {
        return rights == null ? null : rights.name();
    }

    public boolean isPasswordOneTime() {
        return rights != null && rights.oneTime();
    }

    /**
     * All roles, for display. To decide what the user may do, use {@link #scope}: a role counts only where it was
     * granted.
     */
    public Set<Role> getRoles() {
        return rights == null ? Set.of() : rights.roles();
    }

    /** Whether the user operates the system. This is the only role that oversees nobody and so has no scope. */
    public boolean isOperator() {
        return getRoles().contains(Role.OPERATOR);
    }

    public boolean isCadre() {
        return rights != null && rights.cadreId() != null;
    }

    /** Whether the user may see records of other people. */
    public boolean isOverseer() {
        return scopeIn(Role.OVERSEERS).isPresent();
    }

    /** @throws NotFound if this account belongs to no cadre: it has no record of its own */
    public long cadreId() {
        if (!isCadre()) {
            throw new NotFound("cadre of this account");
        }
        return rights.cadreId();
    }

    /**
     * The people over whom the user has one of these roles.
     *
     * @throws NotFound if there are none
     */
    public Scope scope(Set<Role> any) {
        return scopeIn(any).orElseThrow(() -> new NotFound("scope"));
    }

    /** @throws NotFound if the user does not have the role over anybody */
    public Scope scope(Role role) {
        return scope(Set.of(role));
    }

    /** The people over whom the user has one of these roles; empty if there are none. */
    public Optional<Scope> scopeIn(Set<Role> any) {
        return rights == null ? Optional.empty() : rights.scope(any);
    }

    /** The people over whom the user has that role; empty if there are none. */
    public Optional<Scope> scopeIn(Role role) {
        return scopeIn(Set.of(role));
    }
}
