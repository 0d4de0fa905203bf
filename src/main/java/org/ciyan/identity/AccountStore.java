package org.ciyan.identity;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

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

    void add(ApiToken token) {
        em.persist(token);
    }

    long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    Optional<Account> byId(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    List<RoleGrant> grantsOf(long accountId) {
        return em.createQuery("select g from RoleGrant g where g.accountId = :account order by g.id", RoleGrant.class)
                .setParameter("account", accountId).getResultList();
    }

    Optional<ApiToken> token(String hash) {
        return em.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<SignInFailure> failure(String subject) {
        return Optional.ofNullable(em.find(SignInFailure.class, subject));
    }

    /** Makes the row if need be and locks it: two tries at once are counted as two. */
    SignInFailure lockedFailure(String subject) {
        em.createNativeQuery(
                "insert ignore into sign_in_failure (subject, failures, last_at) values (?, 0, '2000-01-01')")
                .setParameter(1, subject).executeUpdate();
        return em.find(SignInFailure.class, subject, LockModeType.PESSIMISTIC_WRITE);
    }

    void forgive(String subject) {
        em.createQuery("delete from SignInFailure f where f.subject = :subject")
                .setParameter("subject", subject).executeUpdate();
    }
}
