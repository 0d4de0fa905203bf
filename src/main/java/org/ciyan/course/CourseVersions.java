package org.ciyan.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class CourseVersions {

    @PersistenceContext EntityManager em;

    void add(Object part) {
        em.persist(part);
    }

    void flush() {
        em.flush();
    }

    Optional<Course> course(String slug) {
        return em.createQuery("select c from Course c where c.slug = :slug", Course.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    Optional<CourseVersion> newest(String slug) {
        return em.createQuery("select v from CourseVersion v join fetch v.course c where c.slug = :slug"
                + " order by v.number desc", CourseVersion.class)
                .setParameter("slug", slug).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<CourseVersion> numbered(String slug, int number) {
        return em.createQuery("select v from CourseVersion v join fetch v.course c where c.slug = :slug"
                + " and v.number = :number", CourseVersion.class)
                .setParameter("slug", slug).setParameter("number", number).getResultStream().findFirst();
    }

    Optional<CourseVersion> byId(long id) {
        return em.createQuery("select v from CourseVersion v join fetch v.course where v.id = :id", CourseVersion.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** The newest published version of each course, in the order of slugs. */
    List<CourseVersion> published() {
        return em.createQuery("""
                select v from CourseVersion v join fetch v.course c
                where v.state = org.ciyan.course.CourseVersion.State.PUBLISHED and v.number =
                  (select max(w.number) from CourseVersion w
                   where w.course = c and w.state = org.ciyan.course.CourseVersion.State.PUBLISHED)
                order by c.slug""", CourseVersion.class).getResultList();
    }

    /** The newest published version. */
    Optional<CourseVersion> published(String slug) {
        return em.createQuery("select v from CourseVersion v join fetch v.course c where c.slug = :slug"
                + " and v.state = org.ciyan.course.CourseVersion.State.PUBLISHED order by v.number desc",
                CourseVersion.class).setParameter("slug", slug).setMaxResults(1).getResultStream().findFirst();
    }

    Set<Long> publishedIds() {
        return em.createQuery("""
                select max(v.id) from CourseVersion v where v.state = org.ciyan.course.CourseVersion.State.PUBLISHED
                group by v.course""", Long.class)
                .getResultStream().collect(Collectors.toSet());
    }

    /** Lessons in short, by the id of their version. */
    Map<Long, List<Outline>> outlinesOfPublished() {
        return em.createQuery("""
                select l.versionId, l.title, l.kind, l.minutes, case when l.quiz is null then 0 else 1 end
                from Lesson l join CourseVersion v on v.id = l.versionId
                where v.state = org.ciyan.course.CourseVersion.State.PUBLISHED order by l.number""", Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new Outline((String) row[1], (Lesson.Kind) row[2],
                                (Integer) row[3], ((Number) row[4]).intValue() == 1), Collectors.toList())));
    }

    /** A lesson in short. */
    record Outline(String title, Lesson.Kind kind, int minutes, boolean quizzed) {

        static Outline of(Lesson lesson) {
            return new Outline(lesson.getTitle(), lesson.getKind(), lesson.getMinutes(), lesson.isQuizzed());
        }
    }

    List<Lesson> lessons(long versionId) {
        return em.createQuery("select l from Lesson l where l.versionId = :version order by l.number", Lesson.class)
                .setParameter("version", versionId).getResultList();
    }

    Optional<Lesson> lesson(long versionId, int number) {
        return em.createQuery("select l from Lesson l where l.versionId = :version and l.number = :number",
                Lesson.class)
                .setParameter("version", versionId).setParameter("number", number).getResultStream().findFirst();
    }

    Optional<Lesson> lesson(long id) {
        return Optional.ofNullable(em.find(Lesson.class, id));
    }

    List<Section> sections(long lessonId) {
        return em.createQuery("select s from Section s where s.lessonId = :lesson order by s.number", Section.class)
                .setParameter("lesson", lessonId).getResultList();
    }

    List<Citation> citations(long versionId) {
        return em.createQuery("select c from Citation c where c.versionId = :version order by c.code", Citation.class)
                .setParameter("version", versionId).getResultList();
    }
}
