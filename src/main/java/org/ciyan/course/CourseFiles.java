package org.ciyan.course;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class CourseFiles {

    @PersistenceContext EntityManager em;

    void add(Object file) {
        em.persist(file);
    }

    /** A file of a version that was ever published; files of drafts are not served. */
    Optional<CourseFile> published(long versionId, String path) {
        return em.createQuery("""
                select f from CourseFile f join CourseVersion v on v.id = f.versionId
                where f.versionId = :version and f.path = :path and v.publishedAt is not null""", CourseFile.class)
                .setParameter("version", versionId).setParameter("path", path).getResultStream().findFirst();
    }

    List<CourseSource> sources(long versionId) {
        return em.createQuery("select s from CourseSource s where s.versionId = :version order by s.path",
                CourseSource.class)
                .setParameter("version", versionId).getResultList();
    }
}
