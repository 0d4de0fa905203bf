package org.ciyan.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The browser sessions and API tokens of accounts: opened after a sign-in, listed and ended by their owner. */
@ApplicationScoped
@Transactional
public class Sessions {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject SessionStore store;
    @Inject AccountStore accountStore;
    @Inject Accounts accounts;
    @Inject Clock clock;
    @Inject Event<Rights.Changed> changed;
    @Inject @ConfigProperty(name = "ciyan.identity.session-hours") int sessionHours;
    @Inject @ConfigProperty(name = "ciyan.identity.token-hours") int tokenHours;

    /**
     * Opens a browser session for a proven account.
     *
     * @param device browser and operating system, at most 60 characters
     * @return the session's key, available only here; only its hash is kept
     * @throws Rejected {@code identity.wrong-sign-in} if the password was changed in the meantime
     */
    public String open(Proof proof, String device) {
        var account = accountStore.proven(proof);
        var now = clock.instant();
        store.forgetEndedBefore(account.getId(), now.minus(KEPT));
        var key = Secret.token();
        store.add(new BrowserSession(account.getId(), Secret.hash(key), device, now,
                now.plus(Duration.ofHours(sessionHours))));
        return key;
    }

    /**
     * Issues an API token for a proven account; the token itself is available only here.
     *
     * @throws Rejected {@code identity.change-first} if the password is a one-time one; {@code identity.wrong-sign-in}
     *         if the password was changed in the meantime
     */
    public NewToken issue(Proof proof) {
        var account = accountStore.proven(proof);
        if (account.isOneTime()) {
            throw new Rejected("identity.change-first");
        }
        var token = Secret.token();
        var now = clock.instant();
        var expires = now.plus(Duration.ofHours(tokenHours));
        store.add(new ApiToken(account.getId(), Secret.hash(token), now, expires));
        return new NewToken(token, expires);
    }

    /** The rights of the account whose session has this key, if the session is open. */
    Optional<Rights> withKey(String key) {
        return store.session(Secret.hash(key)).filter(s -> s.isValid(clock.instant()))
                .map(s -> accounts.rightsOf(s.getAccountId()));
    }

    /** The rights of the account whose token this is, if the token is valid. */
    Optional<Rights> withToken(String token) {
        return store.token(Secret.hash(token)).filter(t -> t.isValid(clock.instant()))
                .map(t -> accounts.rightsOf(t.getAccountId()));
    }

    /** Ends the open session with this key, if there is one. */
    public void end(String key) {
        store.session(Secret.hash(key)).filter(s -> s.isValid(clock.instant())).ifPresent(session -> {
            session.end(clock.instant());
            changed(session.getAccountId());
        });
    }

    /** Revokes a token; whoever holds the token may do so. */
    public void revoke(String token) {
        store.token(Secret.hash(token)).ifPresent(shown -> {
            shown.revoke(clock.instant());
            changed(shown.getAccountId());
        });
    }

    /** The open sessions of an account, newest first. */
    public List<BrowserSession> of(String username) {
        return store.openSessions(account(username).getId(), clock.instant());
    }

    /** The valid tokens of an account, newest first. */
    public List<ApiToken> tokensOf(String username) {
        return store.openTokens(account(username).getId(), clock.instant());
    }

    /** @throws NotFound if this account has no such open session */
    @Audited("identity.end-session")
    public void end(@Subject String username, long id) {
        of(username).stream().filter(s -> s.getId() == id).findFirst().orElseThrow(() -> new NotFound("session"))
                .end(clock.instant());
        changed.fire(new Rights.Changed(username));
    }

    /** @throws NotFound if this account has no such valid token */
    @Audited("identity.end-token")
    public void endToken(@Subject String username, long id) {
        tokensOf(username).stream().filter(t -> t.getId() == id).findFirst().orElseThrow(() -> new NotFound("token"))
                .revoke(clock.instant());
        changed.fire(new Rights.Changed(username));
    }

    private void changed(long accountId) {
        accountStore.byId(accountId).ifPresent(account -> changed.fire(new Rights.Changed(account.getUsername())));
    }

    private Account account(String username) {
        return accountStore.byUsername(Accounts.normal(username)).orElseThrow(() -> new NotFound("account"));
    }

    /** A new token, available only when it is issued. */
    public record NewToken(String token, Instant expiresAt) { }
}
