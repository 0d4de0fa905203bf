package org.ciyan.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Opens and closes accounts, grants and withdraws roles, changes passwords, reads rights. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject AccountStore store;
    @Inject SessionStore sessions;
    @Inject Event<Rights.Changed> changed;
    @Inject Organization organization;
    @Inject Clock clock;

    public boolean has(String username) {
        return store.byUsername(normal(username)).isPresent();
    }

    public boolean none() {
        return store.count() == 0;
    }

    /**
     * Opens an account with a random password, which is returned this once and kept only as a hash.
     *
     * @param oneTime whether its owner must change it at the first sign-in
     * @throws Rejected {@code identity.username-taken}
     */
    @Audited("identity.open-account")
    public String open(@Subject String username, String name, Long cadreId, boolean oneTime) {
        var key = normal(username);
        if (store.byUsername(key).isPresent()) {
            throw new Rejected("identity.username-taken", key);
        }
        var password = Secret.password();
        var account = new Account(key, name, cadreId, clock.instant());
        account.takePassword(PasswordHash.of(password), oneTime);
        store.add(account);
        return password;
    }

    /** @param unitCode the top of the subtree, or null for a role that oversees nobody (operator) */
    @Audited("identity.grant-role")
    public void grant(@Subject String username, Role role, String unitCode, LocalDate validUntil) {
        var account = account(username);
        var unit = unitCode == null ? null : organization.unit(unitCode).getId();
        store.add(new RoleGrant(account.getId(), role, unit, validUntil));
        changed.fire(new Rights.Changed(account.getUsername()));
    }

    /**
     * Changes the password. All sessions and tokens of the account end, the current session too, and sign-ins still
     * under way with the old password fail; the caller must open a new session.
     *
     * @return the proof with which a new session can be opened
     * @throws Rejected {@code identity.wrong-password}, {@code identity.password-unchanged}, or as
     *         {@link PasswordRules}
     */
    @Audited("identity.change-password")
    public Proof changePassword(@Subject String username, String present, String wished) {
        var account = account(username);
        if (present == null || !PasswordHash.matches(present, account.getPasswordHash())) {
            throw new Rejected("identity.wrong-password");
        }
        PasswordRules.check(wished, account.getUsername());
        if (wished.equals(present)) {
            throw new Rejected("identity.password-unchanged");
        }
        account.takePassword(PasswordHash.of(wished), false);
        endAll(account);
        return Proof.of(account);
    }

    /**
     * Sets a new one-time password and returns it, only here. All sessions and tokens end, and known devices are
     * forgotten.
     */
    @Audited("identity.reset-password")
    public String resetPassword(@Subject String username) {
        var account = account(username);
        var password = Secret.password();
        account.takePassword(PasswordHash.of(password), true);
        sessions.forgetDevices(account.getId());
        endAll(account);
        return password;
    }

    /**
     * Withdraws a role from today on. All sessions and tokens end, so that nothing more is done under that role.
     *
     * @throws NotFound if the account does not hold that role over that unit
     */
    @Audited("identity.withdraw-role")
    public void withdraw(@Subject String username, Role role, String unitCode) {
        var account = account(username);
        var unit = unitCode == null ? null : organization.unit(unitCode).getId();
        var today = LocalDate.now(clock);
        store.grantsOf(account.getId()).stream().filter(g -> g.isValid(today) && g.isOf(role, unit)).findFirst()
                .orElseThrow(() -> new NotFound("role")).endBefore(today);
        endAll(account);
    }

    /** Closes the account: nobody can sign in with it any more. Records of what it did stay. */
    @Audited("identity.close-account")
    public void close(@Subject String username) {
        var account = account(username);
        account.close(clock.instant());
        endAll(account);
    }

    private void endAll(Account account) {
        sessions.endAll(account.getId(), clock.instant());
        changed.fire(new Rights.Changed(account.getUsername()));
    }

    private Account account(String username) {
        return store.locked(normal(username)).orElseThrow(() -> new NotFound("account " + username));
    }

    /** @throws NotFound if there is no such open account */
    Rights rightsOf(String username) {
        var account = store.byUsername(username).filter(Account::isOpen).orElseThrow(() -> new NotFound("account"));
        return rightsOf(account);
    }

    Rights rightsOf(long accountId) {
        return rightsOf(store.byId(accountId).filter(Account::isOpen).orElseThrow(() -> new NotFound("account")));
    }

    private Rights rightsOf(Account account) {
        var today = LocalDate.now(clock);
        var grants = store.grantsOf(account.getId()).stream().filter(g -> g.isValid(today)).toList();
        var scopes = new EnumMap<Role, List<Scope>>(Role.class);
        for (var grant : grants) {
            var ofRole = scopes.computeIfAbsent(grant.getRole(), role -> new ArrayList<>());
            if (grant.getUnitId() != null) {
                ofRole.add(Scope.of(organization.unit(grant.getUnitId())));
            }
        }
        return new Rights(account.getUsername(), account.getName(), account.getCadreId(), account.isOneTime(), scopes);
    }

    static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
