package org.ciyan.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class SessionStore {

    @PersistenceContext EntityManager em;

    void add(BrowserSession session) {
        em.persist(session);
    }

    void add(ApiToken token) {
        em.persist(token);
    }

    Optional<BrowserSession> session(String hash) {
        return em.createQuery("select s from BrowserSession s where s.hash = :hash", BrowserSession.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    List<BrowserSession> openSessions(long accountId, Instant at) {
        return em.createQuery("""
                select s from BrowserSession s
                where s.accountId = :account and s.endedAt is null and s.expiresAt > :at order by s.id desc""",
                BrowserSession.class).setParameter("account", accountId).setParameter("at", at).getResultList();
    }

    /** Deletes sessions that expired before that time. By primary key, so that no gap lock blocks inserts of others. */
    void forgetEndedBefore(long accountId, Instant at) {
        var ids = em.createQuery("select s.id from BrowserSession s where s.accountId = :account and s.expiresAt < :at",
                Long.class).setParameter("account", accountId).setParameter("at", at).getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("delete from BrowserSession s where s.id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }

    Optional<ApiToken> token(String hash) {
        return em.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    List<ApiToken> openTokens(long accountId, Instant at) {
        return em.createQuery("""
                select t from ApiToken t
                where t.accountId = :account and t.revokedAt is null and t.expiresAt > :at order by t.id desc""",
                ApiToken.class).setParameter("account", accountId).setParameter("at", at).getResultList();
    }

    /** Ends every session and token of an account, without loading them. */
    void endAll(long accountId, Instant at) {
        em.createQuery("update BrowserSession s set s.endedAt = :at where s.accountId = :account and s.endedAt is null")
                .setParameter("account", accountId).setParameter("at", at).executeUpdate();
        em.createQuery("update ApiToken t set t.revokedAt = :at where t.accountId = :account and t.revokedAt is null")
                .setParameter("account", accountId).setParameter("at", at).executeUpdate();
    }

    boolean knows(long accountId, String deviceHash) {
        return em.createQuery("select count(d) from KnownDevice d where d.accountId = :account and d.hash = :hash",
                Long.class).setParameter("account", accountId).setParameter("hash", deviceHash).getSingleResult() > 0;
    }

    /** Remembers the device, and forgets the oldest beyond {@link KnownDevice#MOST}. */
    void know(KnownDevice device, long accountId) {
        em.persist(device);
        var ids = em.createQuery("select d.id from KnownDevice d where d.accountId = :account order by d.id desc",
                Long.class)
                .setParameter("account", accountId).setFirstResult(KnownDevice.MOST).getResultList();
        if (!ids.isEmpty()) {
            em.createQuery("delete from KnownDevice d where d.id in :ids").setParameter("ids", ids).executeUpdate();
        }
    }

    void forgetDevices(long accountId) {
        em.createQuery("delete from KnownDevice d where d.accountId = :account").setParameter("account", accountId)
                .executeUpdate();
    }
}
