package org.ciyan.identity;

import static java.lang.System.Logger.Level.INFO;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Throttled;

/** Checks name and password; each failure lengthens the wait before the next attempt. */
@ApplicationScoped
@Transactional
public class SignIn {

    private static final System.Logger LOG = System.getLogger(SignIn.class.getName());

    @Inject AccountStore accountStore;
    @Inject SessionStore store;
    @Inject SignInSlots slots;
    @Inject Clock clock;

    /**
     * Checks a password. No transaction or database connection is held while the hash is computed.
     *
     * @param device the secret stored on the device by an earlier sign-in; null if there is none
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

    /** The device's hash if the account knows the device, else null. Unknown names take as long as known ones. */
    private String known(long accountId, String device) {
        var hash = device == null ? null : Secret.hash(device);
        return hash != null && store.knows(accountId, hash) ? hash : null;
    }

    /**
     * Makes the device a known device of the proven account.
     *
     * @param device the secret stored on it by an earlier sign-in to any account; null if there is none
     * @return the secret to be stored on the device
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
