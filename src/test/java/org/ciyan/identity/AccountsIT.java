package org.ciyan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import jakarta.inject.Inject;

import org.ciyan.InTheContainer;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class AccountsIT {

    @Inject Accounts accounts;
    @Inject SignIn signIn;

    String name = "a" + UUID.randomUUID().toString().substring(0, 8);
    String password;

    @BeforeEach
    void anAccount() {
        password = accounts.open(name, "somebody", null, true);
    }

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        assertThat(accounts.has(" " + name.toUpperCase())).isTrue();
        assertThatThrownBy(() -> accounts.open(" " + name.toUpperCase(), "another", null, true))
                .isInstanceOf(Rejected.class).hasMessage("identity.username-taken");
    }

    @Test
    void whoChangesAPasswordKnowsThePresentOne() {
        refuses("identity.wrong-password", "not it", "long enough 1");
        refuses("identity.wrong-password", null, "long enough 1");
        assertThatThrownBy(() -> accounts.changePassword("nobody-" + name, password, "long enough 1"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPasswordHasTenCharacters() {
        refuses("identity.password-too-short", password, "123456789");
        refuses("identity.password-too-short", password, null);
        accounts.changePassword(name, password, "mondschein");
        assertThat(accounts.rightsOf(name).oneTime()).isFalse();
    }

    @Test
    void aPasswordDoesNotHoldTheName() {
        refuses("identity.password-like-name", password, "my-" + name + "-1");
        refuses("identity.password-like-name", password, "MY-" + name.toUpperCase() + "-1");
    }

    @Test
    void aPasswordIsNoneOfThoseThatAreTriedFirst() {
        refuses("identity.password-too-plain", password, "aaaaaaaaaaaaaaaa");
        refuses("identity.password-too-plain", password, "abababababab");
        refuses("identity.password-common", password, "1234567890");
        refuses("identity.password-common", password, "QwertyUiop");
        accounts.changePassword(name, password, "田野 一片 青青 的");
        assertThat(accounts.rightsOf(name).oneTime()).as("no kinds of characters are asked for").isFalse();
    }

    @Test
    void aPasswordIsChangedIntoAnother() {
        refuses("identity.password-unchanged", password, password);
    }

    @Test
    void aRefusedChangeLeavesThePresentPassword() {
        refuses("identity.password-too-short", password, "short");

        assertThat(signIn.withPassword(name, password, name, null).oneTime()).isTrue();
    }

    @Test
    void aRoleIsGrantedToSomebodyOverSomething() {
        assertThatThrownBy(() -> accounts.grant("nobody-" + name, Role.AUDITOR, null, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> accounts.grant(name, Role.AUDITOR, "no-such-unit", null)).isInstanceOf(NotFound.class);
        assertThat(accounts.rightsOf(name).roles()).isEmpty();
    }

    private void refuses(String key, String present, String wished) {
        assertThatThrownBy(() -> accounts.changePassword(name, present, wished))
                .isInstanceOf(Rejected.class).hasMessage(key);
    }
}
