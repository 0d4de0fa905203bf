package org.ciyan.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.ciyan.kernel.NotFound;
import org.ciyan.organization.Scope;

/** Who is asking, in this request; the sign-in edge says so. The only place that hands out a {@link Scope}. */
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

    /** To be shown. What somebody may do is asked by {@link #scope}, since a role counts only where it was given. */
    public Set<Role> getRoles() {
        return rights == null ? Set.of() : rights.roles();
    }

    /** Whether they run the system: the one role without people in view, so without a scope. */
    public boolean isOperator() {
        return getRoles().contains(Role.OPERATOR);
    }

    public boolean isCadre() {
        return rights != null && rights.cadreId() != null;
    }

    /** Whether there is anybody else this person may look at. */
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
     * Over whom this person has one of these roles.
     *
     * @throws NotFound if over nobody
     */
    public Scope scope(Set<Role> any) {
        return scopeIn(any).orElseThrow(() -> new NotFound("scope"));
    }

    /** @throws NotFound if this person has the role over nobody */
    public Scope scope(Role role) {
        return scope(Set.of(role));
    }

    /** Over whom this person has one of these roles; empty if over nobody. */
    public Optional<Scope> scopeIn(Set<Role> any) {
        return rights == null ? Optional.empty() : rights.scope(any);
    }

    /** Over whom this person has that role; empty if over nobody. */
    public Optional<Scope> scopeIn(Role role) {
        return scopeIn(Set.of(role));
    }
}
