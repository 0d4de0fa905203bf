package org.ciyan.identity;

/**
 * That somebody gave the right password of an open account: worth a session or a token for as long as that password
 * stands. Made by {@link SignIn} and by a change of the password; what it rests on stays inside.
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
