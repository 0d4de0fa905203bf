package org.ciyan.identity;

import java.time.Clock;
import java.time.Duration;
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

/**
 * Where somebody is signed in, and the tokens they gave out: seen and ended by themselves, ended by what ends an
 * account.
 */
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

    /**
     * A session for an account that has just proved itself.
     *
     * @param device browser and system, at most 60 characters
     * @return its key, told once; only the hash is kept
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

    /** Whose session this is, if it is still open. */
    Optional<Rights> withKey(String key) {
        return store.session(Secret.hash(key)).filter(s -> s.isValid(clock.instant()))
                .map(s -> accounts.rightsOf(s.getAccountId()));
    }

    /** It is over in the browser. */
    public void end(String key) {
        store.session(Secret.hash(key)).filter(s -> s.isValid(clock.instant())).ifPresent(session -> {
            session.end(clock.instant());
            accountStore.byId(session.getAccountId()).ifPresent(a -> changed.fire(new Rights.Changed(a.getUsername())));
        });
    }

    /** The open ones, the newest first. */
    public List<BrowserSession> of(String username) {
        return store.openSessions(account(username).getId(), clock.instant());
    }

    /** The valid ones, the newest first. */
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

    private Account account(String username) {
        return accountStore.byUsername(Accounts.normal(username)).orElseThrow(() -> new NotFound("account"));
    }
}
