package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

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
    @Inject Accounts accounts;
    @Inject People people;
    @Inject Tables tables;
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
        assertThat(signIn.withPassword(" " + name.toUpperCase() + " ", password, address).cadreId()).isEqualTo(me.id());
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
    void aKnownAndAnUnknownNameAreMadeToWaitAlike() throws SQLException {
        for (var tried : new String[] {name, "nobody-" + run}) {
            for (int i = 1; i < freeFailures; i++) {
                assertThat(refusal(tried, "wrong")).as("failure " + i).isNotInstanceOf(Throttled.class);
            }
            assertThat(tables.number("select failures from sign_in_failure where subject = ? and blocked_until is null",
                    "name:" + tried))
                    .isEqualTo(freeFailures - 1);
            failedOften("name:" + tried);
            assertThat(refusal(tried, "wrong")).isNotInstanceOf(Throttled.class);
            assertThat(refusal(tried, "wrong")).isInstanceOf(Throttled.class).hasMessage("identity.wait");
        }
        assertThat(refusal(name, password)).as("even with the right password").isInstanceOf(Throttled.class);
    }

    @Test
    void anAddressThatTriesManyNamesIsMadeToWait() throws SQLException {
        refusal("nobody-" + run, "wrong");
        failedOften("address:" + address);
        refusal("another-" + run, "wrong");

        assertThat(refusal(name, password)).isInstanceOf(Throttled.class);
        var elsewhere = signIn.withPassword(name, password, address + "-other");
        assertThat(elsewhere.username()).isEqualTo(name);
    }

    @Test
    void successForgivesTheName() throws SQLException {
        refusal(name, "wrong");
        refusal(name, "wrong");
        signIn.withPassword(name, password, address);

        assertThat(tables.number("select count(*) from sign_in_failure where subject = ?", "name:" + name)).isZero();
    }

    @Test
    void aLongNameIsRefusedLikeAnyOther() {
        assertThat(refusal("n".repeat(5000) + run, "wrong").messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThat(refusal("名".repeat(100) + run, "wrong").messageKey()).isEqualTo("identity.wrong-sign-in");
    }

    @Test
    void aClosedAccountLooksLikeNone() throws SQLException {
        var token = signIn.issueToken(name).token();
        tables.update("update account set closed_at = utc_timestamp(6) where username = ?", name);

        assertThat(refusal(name, password).messageKey()).isEqualTo("identity.wrong-sign-in");
        assertThatThrownBy(() -> signIn.withToken(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void aTokenOpensUntilItIsRevoked() {
        var first = signIn.issueToken(name).token();
        var second = signIn.issueToken(name).token();
        assertThat(signIn.withToken(first)).map(Rights::username).hasValue(name);

        signIn.revoke(first);

        assertThat(signIn.withToken(first)).isEmpty();
        assertThat(signIn.withToken(second)).as("only the one").isPresent();
    }

    @Test
    void anExpiredTokenOpensNothing() throws SQLException {
        var issued = signIn.issueToken(name);
        assertThat(issued.expiresAt()).isAfter(clock.instant());
        tables.update("update api_token set expires_at = date_sub(utc_timestamp(6), interval 1 second) where hash = ?",
                Secret.hash(issued.token()));

        assertThat(signIn.withToken(issued.token())).isEmpty();
    }

    @Test
    void onlyTheHashOfATokenIsKeptAndTheHashOpensNothing() throws SQLException {
        var token = signIn.issueToken(name).token();

        assertThat(tables.number("select count(*) from api_token where hash = ?", token)).isZero();
        assertThat(tables.number("select count(*) from api_token where hash = ?", Secret.hash(token))).isEqualTo(1);
        assertThat(signIn.withToken(Secret.hash(token))).isEmpty();
        assertThat(signIn.withToken("")).isEmpty();
    }

    @Test
    void aOneTimePasswordGetsNoTokenUntilItIsChanged() {
        var once = "once-" + run;
        var first = accounts.open(once, "somebody", null, true);
        assertThat(signIn.withPassword(once, first, address).oneTime()).isTrue();
        assertThatThrownBy(() -> signIn.issueToken(once)).isInstanceOf(Rejected.class)
                .hasMessage("identity.change-first");

        accounts.changePassword(once, first, "a new password");

        assertThat(signIn.withPassword(once, "a new password", address).oneTime()).isFalse();
        assertThat(signIn.issueToken(once).token()).isNotBlank();
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
        assertThat(rights.scopes()).extracting(Scope::unitCode).containsExactly(me.code());
    }

    @Test
    void aGrantThatRanOutTakesItsScopeAlong() {
        accounts.grant(name, Role.AUDITOR, me.code(), LocalDate.now(clock).minusDays(1));

        assertThat(accounts.rightsOf(name).scopes()).isEmpty();
        assertThat(accounts.rightsOf(name).roles()).isEmpty();
    }

    @Test
    void onlyARoleThatLooksAtOthersGivesAScope() {
        accounts.grant(name, Role.SECRETARY, me.code(), null);
        assertThat(accounts.rightsOf(name).scopes()).isEmpty();

        accounts.grant(name, Role.INSPECTOR, me.code(), null);
        assertThat(accounts.rightsOf(name).scopes()).hasSize(1);
    }

    /** As if it had failed so often that the next failure blocks it for minutes. */
    private void failedOften(String subject) throws SQLException {
        assertThat(tables.update("update sign_in_failure set failures = 100 where subject = ?", subject)).isEqualTo(1);
    }

    private Rejected refusal(String username, String tried) {
        return catchThrowableOfType(Rejected.class, () -> signIn.withPassword(username, tried, address));
    }
}
