package org.ciyan.course;

import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.ciyan.course.file.FileDraft;
import org.ciyan.platform.Sha256;

@ApplicationScoped
class CourseFiles {

    static final int CHUNK = 256 << 10;

    @PersistenceContext EntityManager em;

    void keep(long versionId, FileDraft draft) {
        var sha256 = Sha256.of(draft.bytes());
        em.persist(new CourseFile(versionId, draft, sha256));
        if (!isKept(sha256)) {
            for (int number = 0; (long) number * CHUNK < draft.bytes().length; number++) {
                var bytes = Arrays.copyOfRange(draft.bytes(), number * CHUNK,
                        Math.min(draft.bytes().length, (number + 1) * CHUNK));
                em.createNativeQuery("insert into course_file_chunk (sha256, number, bytes) values (?, ?, ?)")
                        .setParameter(1, sha256).setParameter(2, number).setParameter(3, bytes).executeUpdate();
            }
        }
    }

    private boolean isKept(String sha256) {
        return !em.createNativeQuery("select number from course_file_chunk where sha256 = ? and number = 0")
                .setParameter(1, sha256)
                .getResultList().isEmpty();
    }

    /** Of a version that was published once; a draft shows nothing to anybody. */
    Optional<CourseFile> published(long versionId, String path) {
        return em.createQuery("""
                select f from CourseFile f join CourseVersion v on v.id = f.versionId
                where f.versionId = :version and f.path = :path and v.publishedAt is not null""", CourseFile.class)
                .setParameter("version", versionId).setParameter("path", path).getResultStream().findFirst();
    }

    byte[] chunk(String sha256, int number) {
        return (byte[]) em.createNativeQuery("select bytes from course_file_chunk where sha256 = ? and number = ?")
                .setParameter(1, sha256).setParameter(2, number).getSingleResult();
    }
}
