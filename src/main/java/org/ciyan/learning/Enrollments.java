package org.ciyan.learning;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Enrollments {

    @PersistenceContext EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<Enrollment> of(long cadreId, String course) {
        return em.createQuery("select e from Enrollment e where e.cadreId = :cadre and e.course = :course"
                + " order by e.cycle desc", Enrollment.class)
                .setParameter("cadre", cadreId).setParameter("course", course).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** This person's enrollments in versions with this lesson. */
    List<Enrollment> withLesson(long cadreId, long lessonId) {
        return em.createQuery("""
                select e from Enrollment e join LessonProgress p on p.enrollmentId = e.id
                where e.cadreId = :cadre and p.lessonId = :lesson order by e.id""", Enrollment.class)
                .setParameter("cadre", cadreId).setParameter("lesson", lessonId).getResultList();
    }

    /** Locked, and as committed now, whatever this transaction has read before. */
    Enrollment locked(long id) {
        return em.find(Enrollment.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locked, and as committed now: a batch that is about to finish a lesson is waited for. */
    List<LessonProgress> lockedProgress(long enrollmentId) {
        return em.createQuery("select p from LessonProgress p where p.enrollmentId = :enrollment order by p.id",
                LessonProgress.class)
                .setParameter("enrollment", enrollmentId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    LessonProgress progress(long enrollmentId, long lessonId) {
        return em.createQuery("select p from LessonProgress p where p.enrollmentId = :enrollment"
                + " and p.lessonId = :lesson", LessonProgress.class)
                .setParameter("enrollment", enrollmentId).setParameter("lesson", lessonId)
                .setLockMode(LockModeType.PESSIMISTIC_READ).getSingleResult();
    }

    Optional<Reflection> reflection(long enrollmentId) {
        return Optional.ofNullable(em.find(Reflection.class, enrollmentId));
    }

    /** Enrollments with title and number of their version, the newest first. */
    List<Object[]> begun(long cadreId, String course) {
        return em.createQuery("""
                select e, v.title, v.number from Enrollment e join CourseVersion v on v.id = e.versionId
                where e.cadreId = :cadre and (:course = '' or e.course = :course) order by e.begunAt desc, e.id desc""",
                Object[].class)
                .setParameter("cadre", cadreId).setParameter("course", course).getResultList();
    }

    /** Progress with number, title and minutes of its lesson, in the lessons' order, by enrollment. */
    Map<Long, List<Object[]>> lines(Collection<Long> enrollmentIds) {
        return enrollmentIds.isEmpty() ? Map.of() : em.createQuery("""
                select p, l.number, l.title, l.minutes from LessonProgress p join Lesson l on l.id = p.lessonId
                where p.enrollmentId in :enrollments order by l.number""", Object[].class)
                .setParameter("enrollments", enrollmentIds).getResultStream()
                .collect(groupingBy(row -> ((LessonProgress) row[0]).getEnrollmentId()));
    }

    Set<Long> quizzed(Collection<Long> versionIds) {
        return versionIds.isEmpty() ? Set.of() : new HashSet<>(em.createQuery(
                "select l.id from Lesson l where l.versionId in :versions and l.quiz is not null", Long.class)
                .setParameter("versions", versionIds).getResultList());
    }
}
