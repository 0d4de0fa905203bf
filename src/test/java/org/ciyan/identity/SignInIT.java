package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;
import org.ciyan.organization.People;
import org.ciyan.organization.People.Someone;
import org.ciyan.organization.Scope;
import org.ciyan.platform.Tables;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class SignInIT {

    @Inject SignIn signIn;
    @Inject Sessions sessions;
    @Inject Accounts accounts;
    @Inject People people;
    @Inject Tables tables;
    @Inject Proofs proofs;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ciyan.identity.free-failures") int freeFailures;

    String run = UUID.randomUUID().toString().substring(0, 8);
    String name = "user-" + run;
    String address = "test-" + run;
    Someone me;
    String password;

    @BeforeEach
    void anAccount() {
        me = people.aCadre();
        password = accounts.open(name, "somebody", me.id(), false);
    }

    @Test
    void theRightPasswordOpensUnderTheNameHoweverItIsTyped() {
        assertThat(signIn.withPassword(" " + name.toUpperCase() + " ", password, address, null).username())
                .isEqualTo(name);
    }

    @Test
    void aWrongNameAndAWrongPasswordGetTheSameAnswer() {
        var wrongName = refusal("nobody-" + run, password);
        var wrongPassword = refusal(name, "wrong");

        assertThat(wrongName.messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThat(wrongPassword).hasSameClassAs(wrongName).hasMessage(wrongName.getMessage());
        assertThat(wrongPassword.args()).isEqualTo(wrongName.args());
        assertThat(refusal(name, null).messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThat(refusal(null, null).messageKey()).isEqualTo("identity.wrong-sign-in");
    }

    @Test
    void aKnownAndAnUnknownNameAreMadeToWaitAlike() {
        for (var tried : List.of(name, "nobody-" + run)) {
            for (int i = 1; i <= freeFailures; i++) {
                assertThat(refusal(tried, "wrong")).as("failure " + i).isNotInstanceOf(Throttled.class);
            }
            assertThat(refusal(tried, "wrong")).isInstanceOf(Throttled.class).hasMessage("identity.wait");
        }
        assertThat(refusal(name, password)).as("even with the right password").isInstanceOf(Throttled.class);
    }

    @Test
    void whoFailsElsewhereDoesNotHoldUpTheOwner() throws SQLException {
        for (int i = 0; i <= freeFailures; i++) {
            refusal(name, "wrong");
        }
        assertThat(refusal(name, password)).as("where it failed").isInstanceOf(Throttled.class);
        assertThat(signIn.withPassword(name, password, address + "-other", null)).as("from elsewhere").isNotNull();
    }

    @Test
    void aDeviceThatSignedInBeforeIsNotHeldUpByOthers() throws SQLException {
        var device = signIn.remember(proofs.of(name), null);
        assertThat(signIn.remember(proofs.of(name), device)).as("it keeps what it has").isEqualTo(device);
        for (int i = 0; i <= freeFailures; i++) {
            refusal(name, "wrong");
        }
        assertThat(refusal(name, password)).isInstanceOf(Throttled.class);

        assertThat(signIn.withPassword(name, password, address, device).username()).isEqualTo(name);

        var other = "other-" + run;
        var otherPassword = accounts.open(other, "another", null, false);
        for (int i = 0; i <= freeFailures; i++) {
            refusal(other, "wrong");
        }
        assertThat(catchThrowableOfType(Rejected.class,
                () -> signIn.withPassword(other, otherPassword, address, device)))
                .as("known to one account, unknown to another").isInstanceOf(Throttled.class);
    }

    @Test
    void aKnownDeviceThatGuessesIsMadeToWaitItself() {
        var device = signIn.remember(proofs.of(name), null);
        for (int i = 0; i < freeFailures; i++) {
            assertThat(refusal(name, "wrong", device)).isNotInstanceOf(Throttled.class);
        }
        assertThat(refusal(name, password, device)).isInstanceOf(Throttled.class);
        assertThat(signIn.withPassword(name, password, address, null)).as("and nobody else").isNotNull();
    }

    @Test
    void aNameTriedFromEverywhereIsSlowedNotLocked() throws SQLException {
        refusal(name, "wrong");
        failedOften("name:" + name);
        refusal(name, "wrong");

        var elsewhere = catchThrowableOfType(Throttled.class,
                () -> signIn.withPassword(name, password, address + "-other", null));

        assertThat(elsewhere.retryAfter()).isBetween(Duration.ofSeconds(50), SignInSlots.NAME_SLOWED);
    }

    @Test
    void anAddressThatTriesManyNamesIsSlowedNotLocked() throws SQLException {
        refusal("nobody-" + run, "wrong");
        failedOften("address:" + address);
        refusal("another-" + run, "wrong");

        assertThat(((Throttled) refusal(name, password)).retryAfter())
                .isBetween(Duration.ofMillis(1), SignInSlots.ADDRESS_SLOWED);
        assertThat(signIn.withPassword(name, password, address + "-other", null)).as("from elsewhere").isNotNull();
    }

    @Test
    void ofManyTriesAtOnceNoMoreAreLookedAtThanAreFree() throws Exception {
        long begun = System.nanoTime();
        long looked = AtOnce.times(64, () -> refusal(name, "wrong").messageKey())
                .stream().filter("identity.wrong-sign-in"::equals).count();

        assertThat(looked).isBetween((long) FreeTries.AT_ONCE, (long) FreeTries.within(System.nanoTime() - begun));
        assertThat(tables.number("select failures from sign_in_failure where subject = ?", "name:" + name))
                .isEqualTo(looked);
    }

    @Test
    void manyRightPasswordsAtOnceLeaveNoFailureBehind() throws Exception {
        assertThat(AtOnce.times(freeFailures - 1, () -> signIn.withPassword(name, password, address, null).username()))
                .containsOnly(name);

        assertThat(tables.number("select count(*) from sign_in_failure where failures > 0 and subject in (?, ?)",
                "name:" + name, "address:" + address)).isZero();
    }

    @Test
    void successForgivesWhatThisPersonFailed() {
        for (int i = 1; i < freeFailures; i++) {
            refusal(name, "wrong");
        }
        signIn.withPassword(name, password, address, null);

        assertThat(refusal(name, "wrong")).isNotInstanceOf(Throttled.class);
        assertThat(refusal(name, "wrong")).as("counted from the beginning").isNotInstanceOf(Throttled.class);
    }

    @Test
    void whatIsLongPastIsDeletedOfNamesThatNobodyHasToo() throws SQLException {
        refusal("nobody-" + run, "wrong");
        tables.update("update sign_in_failure set last_at = '2001-01-01' where subject = ?", "name:nobody-" + run);

        refusal(name, "wrong");

        assertThat(tables.number("select count(*) from sign_in_failure where subject = ?", "name:nobody-" + run))
                .isZero();
    }

    @Test
    void aLongNameIsRefusedLikeAnyOther() {
        assertThat(refusal("n".repeat(5000) + run, "wrong").messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThat(refusal("名".repeat(100) + run, "wrong").messageKey()).isEqualTo("identity.wrong-sign-in");
    }

    @Test
    void aClosedAccountLooksLikeNone() throws SQLException {
        var token = sessions.issue(proofs.of(name)).token();
        tables.update("update account set closed_at = utc_timestamp(6) where username = ?", name);

        assertThat(refusal(name, password).messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThatThrownBy(() -> sessions.withToken(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void aTokenOpensUntilItIsRevoked() {
        var first = sessions.issue(proofs.of(name)).token();
        var second = sessions.issue(proofs.of(name)).token();
        assertThat(sessions.withToken(first)).map(Rights::username).hasValue(name);

        sessions.revoke(first);

        assertThat(sessions.withToken(first)).isEmpty();
        assertThat(sessions.withToken(second)).as("only the one").isPresent();
    }

    @Test
    void anExpiredTokenOpensNothing() throws SQLException {
        var issued = sessions.issue(proofs.of(name));
        assertThat(issued.expiresAt()).isAfter(clock.instant());
        tables.update("update api_token set expires_at = date_sub(utc_timestamp(6), interval 1 second) where hash = ?",
                Secret.hash(issued.token()));

        assertThat(sessions.withToken(issued.token())).isEmpty();
    }

    @Test
    void onlyTheHashOfATokenIsKeptAndTheHashOpensNothing() throws SQLException {
        var token = sessions.issue(proofs.of(name)).token();

        assertThat(tables.number("select count(*) from api_token where hash = ?", token)).isZero();
        assertThat(tables.number("select count(*) from api_token where hash = ?", Secret.hash(token))).isEqualTo(1);
        assertThat(sessions.withToken(Secret.hash(token))).isEmpty();
        assertThat(sessions.withToken("")).isEmpty();
    }

    @Test
    void aOneTimePasswordGetsNoTokenUntilItIsChanged() {
        var once = "once-" + run;
        var first = accounts.open(once, "somebody", null, true);
        assertThat(signIn.withPassword(once, first, address, null).oneTime()).isTrue();
        assertThatThrownBy(() -> sessions.issue(proofs.of(once))).isInstanceOf(Rejected.class)
                .hasMessage("identity.change-first");

        accounts.changePassword(once, first, "a new password");

        assertThat(signIn.withPassword(once, "a new password", address, null).oneTime()).isFalse();
        assertThat(sessions.issue(proofs.of(once)).token()).isNotBlank();
        assertThat(refusal(once, first).messageKey()).as("the first one is gone").isEqualTo("identity.wrong-sign-in");
    }

    @Test
    void rightsLastUntilTheEndOfTheirLastDay() {
        var today = LocalDate.now(clock);
        accounts.grant(name, Role.AUDITOR, me.code(), today);
        accounts.grant(name, Role.SECRETARY, null, today.minusDays(1));
        accounts.grant(name, Role.CADRE, null, null);

        var rights = accounts.rightsOf(name);

        assertThat(rights.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.CADRE);
        assertThat(rights.scope(Role.OVERSEERS)).map(Scope::unitCode).hasValue(me.code());
    }

    @Test
    void aGrantThatRanOutTakesItsScopeAlong() {
        accounts.grant(name, Role.AUDITOR, me.code(), LocalDate.now(clock).minusDays(1));

        assertThat(accounts.rightsOf(name).grants()).isEmpty();
    }

    @Test
    void aRoleGivesItsOwnScopeOnly() {
        var other = people.aCadre();
        accounts.grant(name, Role.SECRETARY, me.code(), null);
        assertThat(accounts.rightsOf(name).scope(Role.OVERSEERS)).as("a secretary looks at nobody's record").isEmpty();

        accounts.grant(name, Role.INSPECTOR, me.code(), null);
        accounts.grant(name, Role.AUDITOR, other.code(), null);

        var rights = accounts.rightsOf(name);
        assertThat(rights.scope(Set.of(Role.AUDITOR))).hasValue(people.scope(other.code()));
        assertThat(rights.scope(Set.of(Role.INSPECTOR))).hasValue(people.scope(me.code()));
        assertThat(rights.scope(Role.OVERSEERS)).hasValue(
                Scope.all(List.of(people.scope(me.code()), people.scope(other.code()))));
    }

    /** As if it had failed so often that the next failure blocks it for minutes. */
    private void failedOften(String subject) throws SQLException {
        assertThat(tables.update("update sign_in_failure set failures = 100 where subject = ?", subject)).isEqualTo(1);
    }

    private Rejected refusal(String username, String tried) {
        return refusal(username, tried, null);
    }

    private Rejected refusal(String username, String tried, String device) {
        return catchThrowableOfType(Rejected.class, () -> signIn.withPassword(username, tried, address, device));
    }
}
