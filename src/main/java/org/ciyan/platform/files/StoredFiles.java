package org.ciyan.platform.files;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The tables of stored files, by plain SQL: the bytes are not mapped as entities. */
@ApplicationScoped
class StoredFiles {

    @PersistenceContext EntityManager em;

    /**
     * Registers a file. Waits for any other transaction that is storing the same content.
     *
     * @return false if the content is stored already
     */
    boolean begin(StoredFile file) {
        return em.createNativeQuery("insert ignore into stored_file (sha256, size) values (?, ?)")
                .setParameter(1, file.sha256()).setParameter(2, file.size()).executeUpdate() == 1;
    }

    void add(StoredFile file, int number, byte[] bytes) {
        em.createNativeQuery("insert into stored_file_piece (sha256, number, bytes) values (?, ?, ?)")
                .setParameter(1, file.sha256()).setParameter(2, number).setParameter(3, bytes).executeUpdate();
    }

    byte[] piece(String sha256, int number) {
        return (byte[]) em.createNativeQuery("select bytes from stored_file_piece where sha256 = ? and number = ?")
                .setParameter(1, sha256).setParameter(2, number).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> all() {
        return em.createNativeQuery("select sha256, size from stored_file order by sha256").getResultList();
    }

    int pieces(String sha256) {
        return ((Number) em.createNativeQuery("select count(*) from stored_file_piece where sha256 = ?")
                .setParameter(1, sha256).getSingleResult()).intValue();
    }
}
