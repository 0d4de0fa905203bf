package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class SessionsIT {

    @Inject Sessions sessions;
    @Inject SignIn signIn;
    @Inject Accounts accounts;
    @Inject RecentRights recent;
    @Inject Tables tables;

    String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    String password;

    @BeforeEach
    void anAccount() {
        password = accounts.open(name, "somebody", null, false);
        accounts.grant(name, Role.AUDITOR, null, null);
    }

    @Test
    void aSessionOpensUntilItIsEnded() {
        var key = sessions.open(name, "Firefox, Windows");
        assertThat(recent.ofSession(key)).map(Rights::username).hasValue(name);

        sessions.end(key);

        assertThat(recent.ofSession(key)).as("at once, whatever was remembered").isEmpty();
    }

    @Test
    void manyWhoSignInAtOnceAllGetIn() throws Exception {
        var other = anotherAccount();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var keys = pool.invokeAll(IntStream.range(0, 32).mapToObj(i -> (Callable<String>) () -> {
                signIn.remember(i % 2 == 0 ? name : "o" + name, null);
                return sessions.open(i % 2 == 0 ? name : "o" + name, "device " + i);
            }).toList());
            for (var key : keys) {
                assertThat(recent.ofSession(key.get())).isPresent();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(sessions.of(name)).hasSize(16);
        assertThat(tables.number("select count(*) from known_device d join account a on a.id = d.account_id "
                + "where a.username = ?", name)).isEqualTo(KnownDevice.MOST);
        assertThat(recent.ofSession(other)).isPresent();
    }

    @Test
    void aSessionLastsItsTimeAtMost() throws SQLException {
        var key = sessions.open(name, "?, ?");
        tables.update("update browser_session set expires_at = utc_timestamp(6) where hash = ?", Secret.hash(key));

        assertThat(recent.ofSession(key)).isEmpty();
        assertThat(sessions.of(name)).isEmpty();
    }

    @Test
    void onlyTheHashOfTheKeyIsKept() throws SQLException {
        var key = sessions.open(name, "?, ?");

        assertThat(tables.number("select count(*) from browser_session where hash = ?", key)).isZero();
        assertThat(tables.number("select count(*) from browser_session where hash = ?", Secret.hash(key))).isEqualTo(1);
        assertThat(recent.ofSession(Secret.hash(key))).isEmpty();
    }

    @Test
    void aChangedPasswordEndsEverySessionAndToken() {
        endsEverything(n -> accounts.changePassword(n, password, "mondschein im mai"));
    }

    @Test
    void aNewOneTimePasswordEndsEverySessionAndTokenAndForgetsTheDevices() throws SQLException {
        var device = signIn.remember(name, null);
        endsEverything(accounts::resetPassword);
        assertThat(tables.number("select count(*) from known_device where hash = ?", Secret.hash(device))).isZero();
        var once = accounts.resetPassword(name);
        assertThat(signIn.withPassword(name, once, name, null).oneTime()).isTrue();
    }

    @Test
    void aLostRoleEndsEverySessionAndToken() {
        endsEverything(n -> accounts.withdraw(n, Role.AUDITOR, null));
        assertThat(accounts.rightsOf(name).roles()).isEmpty();
        assertThatThrownBy(() -> accounts.withdraw(name, Role.AUDITOR, null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.withdraw(name, Role.LIAISON, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void aClosedAccountEndsEverySessionAndToken() {
        endsEverything(accounts::close);
        assertThatThrownBy(() -> accounts.rightsOf(name)).isInstanceOf(NotFound.class);
    }

    private void endsEverything(Consumer<String> act) {
        var key = sessions.open(name, "Firefox, Windows");
        var another = sessions.open(name, "Chrome, Android");
        var token = signIn.issueToken(name).token();
        var others = anotherAccount();
        assertThat(recent.ofSession(key)).isPresent();
        assertThat(recent.ofToken(token)).isPresent();

        act.accept(name);

        assertThat(recent.ofSession(key)).isEmpty();
        assertThat(recent.ofSession(another)).isEmpty();
        assertThat(recent.ofToken(token)).isEmpty();
        assertThat(recent.ofSession(others)).as("of somebody else").isPresent();
    }

    @Test
    void onesOwnAreSeenAndEndedOneByOne() {
        var kept = sessions.open(name, "Firefox, Windows");
        var ended = sessions.open(name, "Chrome, Android");
        var token = signIn.issueToken(name).token();
        assertThat(sessions.of(name)).extracting(BrowserSession::getDevice)
                .containsExactly("Chrome, Android", "Firefox, Windows");
        assertThat(sessions.of(name)).extracting(s -> s.has(kept)).containsExactly(false, true);

        sessions.end(name, sessions.of(name).get(0).getId());
        sessions.endToken(name, sessions.tokensOf(name).get(0).getId());

        assertThat(recent.ofSession(ended)).isEmpty();
        assertThat(recent.ofSession(kept)).isPresent();
        assertThat(recent.ofToken(token)).isEmpty();
        assertThat(sessions.tokensOf(name)).isEmpty();
    }

    @Test
    void anothersAreNotThere() {
        anotherAccount();
        var id = sessions.of("o" + name).get(0).getId();
        assertThatThrownBy(() -> sessions.end(name, id)).isInstanceOf(NotFound.class);
        assertThat(sessions.of("o" + name)).hasSize(1);
    }

    @Test
    void whatEndedLongAgoGoesWithTheNextSignIn() throws SQLException {
        var old = sessions.open(name, "?, ?");
        tables.update("update browser_session set expires_at = '2001-01-01' where hash = ?", Secret.hash(old));

        sessions.open(name, "?, ?");

        assertThat(tables.number("select count(*) from browser_session where hash = ?", Secret.hash(old))).isZero();
    }

    @Test
    void aRoleThatIsGrantedCountsAtOnceAndOneThatRanOutIsNotLeftOver() {
        var key = sessions.open(name, "?, ?");
        assertThat(recent.ofSession(key).orElseThrow().roles()).containsExactly(Role.AUDITOR);
        accounts.grant(name, Role.INSPECTOR, null, LocalDate.of(2001, 1, 1));
        accounts.grant(name, Role.OPERATOR, null, null);
        assertThat(recent.ofSession(key).orElseThrow().roles()).containsExactly(Role.AUDITOR, Role.OPERATOR);
    }

    private String anotherAccount() {
        accounts.open("o" + name, "another", null, false);
        return sessions.open("o" + name, "Safari, iPhone");
    }
}
