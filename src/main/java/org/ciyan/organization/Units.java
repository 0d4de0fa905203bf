package org.ciyan.organization;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Units {

    @PersistenceContext EntityManager em;

    void add(Unit unit) {
        em.persist(unit);
    }

    void add(CadreCategory category) {
        em.persist(category);
    }

    Optional<Unit> byCode(String code) {
        return em.createQuery("select u from Unit u left join fetch u.parent where u.code = :code", Unit.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    Optional<Unit> byId(long id) {
        return Optional.ofNullable(em.find(Unit.class, id));
    }

    List<Unit> under(String path) {
        return em.createQuery("select u from Unit u left join fetch u.parent where u.path like :path"
                + " order by u.sort, u.code", Unit.class)
                .setParameter("path", path + "%").getResultList();
    }

    /** The units without a parent; in a county there is one. */
    List<Unit> roots() {
        return em.createQuery("select u from Unit u where u.parent is null", Unit.class).getResultList();
    }

    List<Unit> coded(Collection<String> codes) {
        return codes.isEmpty() ? List.of()
                : em.createQuery("select u from Unit u left join fetch u.parent where u.code in :codes", Unit.class)
                .setParameter("codes", codes).getResultList();
    }

    Optional<CadreCategory> category(String code) {
        return Optional.ofNullable(em.find(CadreCategory.class, code));
    }

    List<CadreCategory> categories() {
        return em.createQuery("select c from CadreCategory c order by c.sort", CadreCategory.class).getResultList();
    }
}
