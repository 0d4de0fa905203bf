package org.ciyan.certificate;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class CertificateStore {

    static final int FIRST_KEY = 1;

    @PersistenceContext EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    String nextNumber(int year) {
        var next = new CertificateNumber(year);
        add(next);
        return next.text();
    }

    boolean isIssuedFor(long enrollmentId) {
        return em.createQuery("select count(c) from Certificate c where c.enrollmentId = :enrollment", Long.class)
                .setParameter("enrollment", enrollmentId).getSingleResult() > 0;
    }

    /** Newest first, each with its revocation or null. */
    List<Held> of(long cadreId) {
        return em.createQuery("""
                select c, r from Certificate c left join Revocation r on r.certificateId = c.id
                where c.cadreId = :cadre order by c.issuedAt desc, c.id desc""", Object[].class)
                .setParameter("cadre", cadreId).getResultStream()
                .map(row -> new Held((Certificate) row[0], (Revocation) row[1])).toList();
    }

    Optional<Held> numbered(String number) {
        return em.createQuery("""
                select c, r from Certificate c left join Revocation r on r.certificateId = c.id
                where c.number = :number""", Object[].class)
                .setParameter("number", number).getResultStream().findFirst()
                .map(row -> new Held((Certificate) row[0], (Revocation) row[1]));
    }

    /** Creates the first key; if several servers start at once, the first one's key is used by all. */
    void makeFirstKey(Instant at) {
        var made = SigningKey.random(FIRST_KEY, at);
        em.createNativeQuery("insert ignore into certificate_key (number, public_key, private_key, made_at)"
                + " values (?, ?, ?, ?)")
                .setParameter(1, made.getNumber()).setParameter(2, made.getPublicKey())
                .setParameter(3, made.getPrivateKey())
                .setParameter(4, LocalDateTime.ofInstant(at, ZoneOffset.UTC)).executeUpdate();
    }

    /** All keys in the order of their numbers; the last one signs. */
    List<SigningKey> keys() {
        return em.createQuery("select k from SigningKey k order by k.number", SigningKey.class).getResultList();
    }
}
