package org.ciyan.material;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.ciyan.platform.Like;

@ApplicationScoped
class MaterialStore {

    private static final String LATEST = " from MaterialVersion v join v.material m join m.unit u"
            + " where v.number = m.number";

    @PersistenceContext EntityManager em;

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    void lock(Material material) {
        em.lock(material, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(material);
    }

    Optional<Material> byCode(String code) {
        return em.createQuery("select m from Material m join fetch m.unit where m.code = :code", Material.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<MaterialVersion> version(Material material, int number) {
        return em.createQuery("select v from MaterialVersion v where v.material = :material and v.number = :number",
                MaterialVersion.class).setParameter("material", material).setParameter("number", number)
                .getResultStream().findFirst();
    }

    List<MaterialTitle> titles(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery("select new org.ciyan.material.MaterialTitle(v.id, m.code,"
                + " v.number, m.number, v.title, v.source, v.kind, v.publishedOn, v.receivedOn, v.extent, v.link,"
                + " m.withdrawnAt, m.withdrawnWhy) from MaterialVersion v join v.material m where v.id in :ids",
                MaterialTitle.class).setParameter("ids", ids).getResultList();
    }

    /** Number, moment and writer of every version, the latest first; without the texts. */
    List<MaterialStamp> stamps(Material material) {
        return em.createQuery("select new org.ciyan.material.MaterialStamp(v.number, v.recordedAt, v.recordedBy,"
                + " v.extent) from MaterialVersion v where v.material = :material order by v.number desc",
                MaterialStamp.class).setParameter("material", material).getResultList();
    }

    /** In their latest version, by title; withdrawn ones left out. */
    List<MaterialVersion> titled(Collection<String> titles) {
        return titles.isEmpty() ? List.of() : em.createQuery("select v from MaterialVersion v join fetch v.material m"
                + " where v.number = m.number and m.withdrawnAt is null and v.title in :titles", MaterialVersion.class)
                .setParameter("titles", titles).getResultList();
    }

    List<MaterialVersion> ofUpload(long uploadId) {
        return em.createQuery("select v from MaterialVersion v join fetch v.material where v.uploadId = :upload",
                MaterialVersion.class).setParameter("upload", uploadId).getResultList();
    }

    List<MaterialRow> rows(MaterialWanted wanted, int from, int most) {
        return set(wanted, em.createQuery("select new org.ciyan.material.MaterialRow(m.code, v.title, v.source, v.kind,"
                + " v.publishedOn, v.receivedOn, v.extent, u.name,"
                + " case when m.withdrawnAt is null then false else true end)" + LATEST + condition(wanted)
                + " order by " + wanted.order().clause(wanted.descending()) + ", m.id desc", MaterialRow.class))
                .setFirstResult(from).setMaxResults(most).getResultList();
    }

    long count(MaterialWanted wanted) {
        return set(wanted, em.createQuery("select count(v)" + LATEST + condition(wanted), Long.class))
                .getSingleResult();
    }

    private static String condition(MaterialWanted wanted) {
        return (wanted.withdrawnToo() ? "" : " and m.withdrawnAt is null")
                + (wanted.text() == null ? "" : " and (v.title like :text escape '!' or v.source like :text escape '!'"
                + " or m.code = :exact)")
                + (wanted.kind() == null ? "" : " and v.kind = :kind");
    }

    private static <T> TypedQuery<T> set(MaterialWanted wanted, TypedQuery<T> query) {
        if (wanted.text() != null) {
            query.setParameter("text", Like.holding(wanted.text())).setParameter("exact", wanted.text());
        }
        return wanted.kind() == null ? query : query.setParameter("kind", wanted.kind());
    }

    Optional<MaterialUpload> upload(long id) {
        return Optional.ofNullable(em.find(MaterialUpload.class, id));
    }

    void lock(MaterialUpload upload) {
        em.refresh(upload, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Tables that somebody sent, the latest first. */
    List<MaterialUpload> tables(String by) {
        return em.createQuery("select u from MaterialUpload u where u.uploadedBy = :by and u.unitId is not null"
                + " order by u.id desc", MaterialUpload.class).setParameter("by", by).setMaxResults(20).getResultList();
    }
}
