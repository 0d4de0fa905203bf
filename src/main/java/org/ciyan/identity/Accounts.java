package org.ciyan.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/** Opens accounts, grants roles, changes passwords, reads rights. */
@ApplicationScoped
@Transactional
public class Accounts {

    static final int SHORTEST_PASSWORD = 10;

    @Inject AccountStore store;
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

    /** @param unitCode the top of the subtree, or null for a role without people in view */
    @Audited("identity.grant-role")
    public void grant(@Subject String username, Role role, String unitCode, LocalDate validUntil) {
        var account = store.byUsername(normal(username)).orElseThrow(() -> new NotFound("account " + username));
        var unit = unitCode == null ? null : organization.unit(unitCode).getId();
        store.add(new RoleGrant(account.getId(), role, unit, validUntil));
    }

    /**
     * @throws Rejected {@code identity.wrong-password}, {@code identity.password-too-short},
     *         {@code identity.password-like-name}, {@code identity.password-unchanged}
     */
    @Audited("identity.change-password")
    public void changePassword(@Subject String username, String present, String wished) {
        var account = store.byUsername(normal(username)).orElseThrow(() -> new NotFound("account"));
        if (present == null || !PasswordHash.matches(present, account.getPasswordHash())) {
            throw new Rejected("identity.wrong-password");
        }
        if (wished == null || wished.length() < SHORTEST_PASSWORD) {
            throw new Rejected("identity.password-too-short", SHORTEST_PASSWORD);
        }
        if (wished.toLowerCase(Locale.ROOT).contains(account.getUsername())) {
            throw new Rejected("identity.password-like-name");
        }
        if (wished.equals(present)) {
            throw new Rejected("identity.password-unchanged");
        }
        account.takePassword(PasswordHash.of(wished), false);
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
        var roles = new LinkedHashSet<Role>();
        grants.forEach(g -> roles.add(g.getRole()));
        List<Scope> scopes = grants.stream().filter(g -> g.getRole().looksAtOthers() && g.getUnitId() != null)
                .map(g -> Scope.of(organization.unit(g.getUnitId()))).distinct().toList();
        return new Rights(account.getUsername(), account.getName(), account.getCadreId(),
                account.isOneTime(), roles, scopes);
    }

    static String normal(String username) {
        return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
    }
}
