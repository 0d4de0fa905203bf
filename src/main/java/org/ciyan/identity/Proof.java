package org.ciyan.identity;

/**
 * Proof that the right password of an open account was given. A session or token can be opened with it until that
 * password changes. Created by {@link SignIn} and by a change of the password; it does not expose the password's hash.
 */
public final class Proof {

    private final String username;
    private final boolean oneTime;
    private final String passwordHash;

    private Proof(Account account) {
        username = account.getUsername();
        oneTime = account.isOneTime();
        passwordHash = account.getPasswordHash();
    }

    static Proof of(Account account) {
        return new Proof(account);
    }

    /** Whether the account is still open under that same password. */
    boolean holds(Account account) {
        return account.isOpen() && passwordHash.equals(account.getPasswordHash());
    }

    public String username() {
        return username;
    }

    /** Whether the password must be changed before anything else. */
    public boolean oneTime() {
        return oneTime;
    }
}
