package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
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
    @Inject Proofs proofs;

    String name = "s" + UUID.randomUUID().toString().substring(0, 8);
    String password;

    @BeforeEach
    void anAccount() {
        password = accounts.open(name, "somebody", null, false);
        accounts.grant(name, Role.AUDITOR, null, null);
    }

    @Test
    void aSessionOpensUntilItIsEnded() {
        var key = sessions.open(proofs.of(name), "Firefox, Windows");
        assertThat(recent.ofSession(key)).map(Rights::username).hasValue(name);

        sessions.end(key);

        assertThat(recent.ofSession(key)).as("at once, whatever was remembered").isEmpty();
    }

    @Test
    void eightTokensAskedForAtOnceAreEight() throws Exception {
        var proof = proofs.of(name);
        AtOnce.rounds(() -> {
            int before = sessions.tokensOf(name).size();
            var tokens = AtOnce.times(8, () -> sessions.issue(proof).token());

            assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> sessions.withToken(token).isPresent());
            assertThat(sessions.tokensOf(name)).hasSize(before + 8);
        });
    }

    @Test
    void manyWhoSignInAtOnceAllGetIn() throws Exception {
        var other = anotherAccount();
        var keys = AtOnce.all(IntStream.range(0, 32).mapToObj(i -> (Callable<String>) () -> {
            var proof = proofs.of(i % 2 == 0 ? name : "o" + name);
            signIn.remember(proof, null);
            return sessions.open(proof, "device " + i);
        }).toList());
        assertThat(keys).allMatch(key -> recent.ofSession(key).isPresent());
        assertThat(sessions.of(name)).hasSize(16);
        assertThat(tables.number("select count(*) from known_device d join account a on a.id = d.account_id "
                + "where a.username = ?", name)).isEqualTo(KnownDevice.MOST);
        assertThat(recent.ofSession(other)).isPresent();
    }

    @Test
    void aSessionLastsItsTimeAtMost() throws SQLException {
        var key = sessions.open(proofs.of(name), "?, ?");
        tables.update("update browser_session set expires_at = utc_timestamp(6) where hash = ?", Secret.hash(key));

        assertThat(recent.ofSession(key)).isEmpty();
        assertThat(sessions.of(name)).isEmpty();
    }

    @Test
    void onlyTheHashOfTheKeyIsKept() throws SQLException {
        var key = sessions.open(proofs.of(name), "?, ?");

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
        var device = signIn.remember(proofs.of(name), null);
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
        var key = sessions.open(proofs.of(name), "Firefox, Windows");
        var another = sessions.open(proofs.of(name), "Chrome, Android");
        var token = sessions.issue(proofs.of(name)).token();
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
    void whatWasProvedUnderThePasswordBeforeOpensNothing() {
        opensNothingAfter(n -> accounts.changePassword(n, password, "mondschein im mai"));
        opensNothingAfter(accounts::resetPassword);
        opensNothingAfter(accounts::close);
    }

    private void opensNothingAfter(Consumer<String> act) {
        var proof = proofs.of(name);

        act.accept(name);

        refuses(() -> sessions.open(proof, "Firefox, Windows"));
        refuses(() -> sessions.issue(proof));
        refuses(() -> signIn.remember(proof, null));
        assertThat(sessions.of(name)).isEmpty();
        assertThat(sessions.tokensOf(name)).isEmpty();
    }

    private static void refuses(ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(Rejected.class).hasMessage("identity.wrong-sign-in");
    }

    /** The change holds the account while it looks at the passwords; the sign-in arrives meanwhile. */
    @Test
    void aSignInThatMeetsAChangeOfThePasswordDoesNotOutliveIt() throws Exception {
        for (int i = 0; i < 4; i++) {
            var present = password;
            var wished = "mondschein im mai " + i;
            var proof = proofs.of(name);
            var got = AtOnce.<Object>all(List.<Callable<?>>of(
                    () -> accounts.changePassword(name, present, wished),
                    () -> catchThrowable(() -> sessions.open(proof, "Firefox, Windows")),
                    () -> catchThrowable(() -> sessions.issue(proof))));

            assertThat(got).filteredOn(Throwable.class::isInstance).extracting("message")
                    .allMatch("identity.wrong-sign-in"::equals);
            assertThat(sessions.of(name)).isEmpty();
            assertThat(sessions.tokensOf(name)).isEmpty();
            assertThat(recent.ofSession(sessions.open((Proof) got.get(0), "Firefox, Windows"))).as("who changed it")
                    .isPresent();
            password = wished;
        }
    }

    @Test
    void onesOwnAreSeenAndEndedOneByOne() {
        var kept = sessions.open(proofs.of(name), "Firefox, Windows");
        var ended = sessions.open(proofs.of(name), "Chrome, Android");
        var token = sessions.issue(proofs.of(name)).token();
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
        var old = sessions.open(proofs.of(name), "?, ?");
        tables.update("update browser_session set expires_at = '2001-01-01' where hash = ?", Secret.hash(old));

        sessions.open(proofs.of(name), "?, ?");

        assertThat(tables.number("select count(*) from browser_session where hash = ?", Secret.hash(old))).isZero();
    }

    @Test
    void aRoleThatIsGrantedCountsAtOnceAndOneThatRanOutIsNotLeftOver() {
        var key = sessions.open(proofs.of(name), "?, ?");
        assertThat(recent.ofSession(key).orElseThrow().roles()).containsExactly(Role.AUDITOR);
        accounts.grant(name, Role.INSPECTOR, null, LocalDate.of(2001, 1, 1));
        accounts.grant(name, Role.OPERATOR, null, null);
        assertThat(recent.ofSession(key).orElseThrow().roles()).containsExactly(Role.AUDITOR, Role.OPERATOR);
    }

    private String anotherAccount() {
        accounts.open("o" + name, "another", null, false);
        return sessions.open(proofs.of("o" + name), "Safari, iPhone");
    }
}
