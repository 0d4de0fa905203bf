package org.ciyan.identity;

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

    public Set<Role> getRoles() {
        return rights == null ? Set.of() : rights.roles();
    }

    public boolean has(String role) {
        return getRoles().contains(Role.of(role));
    }

    public boolean isCadre() {
        return rights != null && rights.cadreId() != null;
    }

    /** Whether there is anybody else this person may look at. */
    public boolean isOverseer() {
        return rights != null && !rights.scopes().isEmpty();
    }

    /** @throws NotFound if this account belongs to no cadre: it has no record of its own */
    public long cadreId() {
        if (!isCadre()) {
            throw new NotFound("cadre of this account");
        }
        return rights.cadreId();
    }

    /**
     * The widest subtree whose people this person may look at.
     *
     * @throws NotFound if there is none
     */
    public Scope scope() {
        if (!isOverseer()) {
            throw new NotFound("scope");
        }
        return rights.scopes().stream().min((a, b) -> a.path().length() - b.path().length()).orElseThrow();
    }
}
