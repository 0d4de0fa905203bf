package org.ciyan.identity;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks who somebody is, slowly and more slowly with each failure. */
@ApplicationScoped
@Transactional(dontRollbackOn = Rejected.class)
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    @Inject AccountStore store;
    @Inject Accounts accounts;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.identity.free-failures") int freeFailures;
    @Inject @ConfigProperty(name = "ciyan.identity.free-failures-per-address") int freeFailuresPerAddress;
    @Inject @ConfigProperty(name = "ciyan.identity.token-hours") int tokenHours;

    /**
     * @throws Throttled {@code identity.wait}, whether or not the account exists
     * @throws Rejected {@code identity.wrong-sign-in}, whether the name or the password is wrong
     */
    public Rights withPassword(String username, String password, String address) {
        var name = Accounts.normal(username);
        var now = clock.instant();
        mayTry(byName(name), now);
        mayTry(byAddress(address), now);
        var account = store.byUsername(name).filter(Account::isOpen);
        var hash = account.map(Account::getPasswordHash).orElse(PasswordHash.NOBODYS);
        if (!PasswordHash.matches(password == null ? "" : password, hash) || account.isEmpty()) {
            store.lockedFailure(byName(name)).happened(now, freeFailures);
            store.lockedFailure(byAddress(address)).happened(now, freeFailuresPerAddress);
            LOG.log(INFO, "sign-in refused");
            throw new Rejected("identity.wrong-sign-in");
        }
        store.forgive(byName(name));
        return accounts.rightsOf(name);
    }

    /** A new token for an account that has just proved itself; told once. */
    public NewToken issueToken(String username) {
        var account = store.byUsername(username).orElseThrow();
        if (account.isOneTime()) {
            throw new Rejected("identity.change-first");
        }
        var token = Secret.token();
        var now = clock.instant();
        var expires = now.plus(Duration.ofHours(tokenHours));
        store.add(new ApiToken(account.getId(), Secret.hash(token), now, expires));
        return new NewToken(token, expires);
    }

    /** Whose token this is, if it is valid. */
    Optional<Rights> withToken(String token) {
        return store.token(Secret.hash(token)).filter(t -> t.isValid(clock.instant()))
                .map(t -> accounts.rightsOf(t.getAccountId()));
    }

    public void revoke(String token) {
        store.token(Secret.hash(token)).ifPresent(t -> t.revoke(clock.instant()));
    }

    private void mayTry(String subject, Instant now) {
        var wait = store.failure(subject).map(f -> f.waitFrom(now)).orElse(Duration.ZERO);
        if (!wait.isZero()) {
            throw new Throttled("identity.wait", wait);
        }
    }

    private static String byName(String name) {
        return "name:" + (name.length() > 80 ? Secret.hash(name.replaceAll("[^\\x20-\\x7e]", "?")) : name);
    }

    private static String byAddress(String address) {
        return "address:" + address;
    }

    public record NewToken(String token, Instant expiresAt) { }
}
