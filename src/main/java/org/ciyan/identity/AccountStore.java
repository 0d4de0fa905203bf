package org.ciyan.identity;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

import org.ciyan.kernel.Rejected;

@ApplicationScoped
class AccountStore {

    @PersistenceContext EntityManager em;

    void add(Account account) {
        em.persist(account);
        em.flush();
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    /**
     * The account, locked for update: sign-ins and whatever ends them take this lock, so they run one after the other.
     */
    Optional<Account> locked(String username) {
        var account = byUsername(username);
        account.ifPresent(found -> em.lock(found, LockModeType.PESSIMISTIC_WRITE));
        return account;
    }

    /**
     * The account whose password was proven, locked for update.
     *
     * @throws Rejected {@code identity.wrong-sign-in} if its password was changed or it was closed in the meantime
     */
    Account proven(Proof proof) {
        return locked(proof.username()).filter(proof::holds)
                .orElseThrow(() -> new Rejected("identity.wrong-sign-in"));
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    List<RoleGrant> grantsOf(long accountId) {
        return em.createQuery("select g from RoleGrant g where g.accountId = :account order by g.id", RoleGrant.class)
                .setParameter("account", accountId).getResultList();
    }
}
