package org.ciyan.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Attempts {

    @PersistenceContext EntityManager em;

    void add(Attempt attempt) {
        em.persist(attempt);
        em.flush();
    }

    void add(AttemptQuestion question) {
        em.persist(question);
    }

    /**
     * Locks one person's quiz of a lesson until the transaction ends, so that opening it twice at once gives one
     * attempt; to be called before anything of it is read.
     */
    void lock(long cadreId, long lessonId) {
        em.createNativeQuery("insert into quiz_place (cadre_id, lesson_id) values (?, ?)"
                + " on duplicate key update lesson_id = lesson_id")
                .setParameter(1, cadreId).setParameter(2, lessonId).executeUpdate();
    }

    /** Locked until the transaction ends: two submissions of one attempt queue up. */
    Optional<Attempt> locked(String code) {
        return em.createQuery("select a from Attempt a where a.code = :code", Attempt.class)
                .setParameter("code", code).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Attempt> newest(long cadreId, long lessonId) {
        return em.createQuery("select a from Attempt a where a.cadreId = :cadre and a.lessonId = :lesson"
                + " order by a.number desc", Attempt.class)
                .setParameter("cadre", cadreId).setParameter("lesson", lessonId).setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<AttemptQuestion> questions(Attempt attempt) {
        return em.createQuery("select q from AttemptQuestion q where q.attemptId = :attempt order by q.position",
                AttemptQuestion.class)
                .setParameter("attempt", attempt.getId()).getResultList();
    }

    /** How often each question of the bank was asked of this person. */
    Map<Integer, Long> seen(long cadreId, long lessonId) {
        return em.createQuery("""
                select q.inBank, count(q) from AttemptQuestion q join Attempt a on a.id = q.attemptId
                where a.cadreId = :cadre and a.lessonId = :lesson group by q.inBank""", Object[].class)
                .setParameter("cadre", cadreId).setParameter("lesson", lessonId).getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    Set<Long> passed(long cadreId, Collection<Long> lessonIds) {
        return lessonIds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("""
                select distinct a.lessonId from Attempt a
                where a.cadreId = :cadre and a.passed = true and a.lessonId in :lessons""", Long.class)
                .setParameter("cadre", cadreId).setParameter("lessons", lessonIds).getResultList());
    }
}
