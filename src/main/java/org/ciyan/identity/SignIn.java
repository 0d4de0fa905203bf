package org.ciyan.identity;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;

/** Checks who somebody is, slowly and more slowly with each failure. */
@ApplicationScoped
@Transactional
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    @Inject AccountStore accountStore;
    @Inject SessionStore store;
    @Inject SignInSlots slots;
    @Inject Clock clock;

    /**
     * Nothing is held while the password is looked at, neither a transaction nor a connection.
     *
     * @param device what the device was told to remember at an earlier sign-in; null if it has nothing
     * @throws Throttled {@code identity.wait}, whether or not the account exists
     * @throws Rejected {@code identity.wrong-sign-in}, whether the name or the password is wrong
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public Proof withPassword(String username, String password, String address, String device) {
        var name = Accounts.normal(username);
        var account = accountStore.byUsername(name).filter(Account::isOpen);
        slots.tidy();
        var slot = slots.take(name, address, known(account.map(Account::getId).orElse(0L), device));
        var hash = account.map(Account::getPasswordHash).orElse(PasswordHash.NOBODYS);
        if (!PasswordHash.matches(password == null ? "" : password, hash) || account.isEmpty()) {
            LOG.log(INFO, "sign-in refused");
            throw new Rejected("identity.wrong-sign-in");
        }
        slots.giveBack(slot);
        return Proof.of(account.get());
    }

    /** Asked of unknown names too: they must not answer sooner. */
    private String known(long accountId, String device) {
        var hash = device == null ? null : Secret.hash(device);
        return hash != null && store.knows(accountId, hash) ? hash : null;
    }

    /**
     * Lets the device of somebody who has just proved themselves be known from now on.
     *
     * @param device what it has from an earlier sign-in, of whomever; null if nothing
     * @return what it is to remember
     * @throws Rejected {@code identity.wrong-sign-in} if the password was changed in the meantime
     */
    public String remember(Proof proof, String device) {
        var account = accountStore.proven(proof);
        var kept = device == null || !device.matches("[\\w-]{43}") ? Secret.token() : device;
        if (!store.knows(account.getId(), Secret.hash(kept))) {
            store.know(new KnownDevice(account.getId(), Secret.hash(kept), clock.instant()), account.getId());
        }
        return kept;
    }
}
