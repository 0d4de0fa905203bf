package org.ciyan.platform;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Two who lock the same two rows, each beginning with the other one's: the database ends one of them. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Crossing {

    @PersistenceContext EntityManager em;

    /** @param both holds each back until both have their first row; those who come again go through */
    public int lock(long first, long second, CyclicBarrier both, AtomicInteger tries) throws Exception {
        lock(first);
        if (tries.incrementAndGet() <= both.getParties()) {
            both.await(30, TimeUnit.SECONDS);
        }
        lock(second);
        return tries.get();
    }

    private void lock(long cadreId) {
        em.createNativeQuery("update cadre set version = version where id = ?").setParameter(1, cadreId)
                .executeUpdate();
    }
}
