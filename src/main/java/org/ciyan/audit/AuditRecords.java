package org.ciyan.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

@ApplicationScoped
class AuditRecords {

    @PersistenceContext EntityManager em;

    void add(AuditRecord act) {
        em.persist(act);
    }

    int count(Sought sought) {
        return sought.set(em.createQuery("select count(a) from AuditRecord a" + sought.condition(), Long.class))
                .getSingleResult().intValue();
    }

    List<AuditRecord> find(Sought sought, AuditTrail.Column by, boolean descending, int from, int most) {
        var order = " order by a." + by.name().toLowerCase(Locale.ROOT) + (descending ? " desc" : "")
                + (by == AuditTrail.Column.AT ? "" : ", a.at desc") + ", a.id" + (descending ? " desc" : "");
        return sought.set(em.createQuery("select a from AuditRecord a" + sought.condition() + order,
                AuditRecord.class)).setFirstResult(from).setMaxResults(most).getResultList();
    }

    List<AuditRecord> newest(Sought sought, AuditRecord before, int most) {
        var query = sought.set(em.createQuery("select a from AuditRecord a" + sought.condition()
                + (before == null ? "" : " and (a.at < :last or a.at = :last and a.id < :id)")
                + " order by a.at desc, a.id desc", AuditRecord.class));
        if (before != null) {
            query.setParameter("last", before.getAt()).setParameter("id", before.getId());
        }
        var records = query.setMaxResults(most).getResultList();
        records.forEach(em::detach);
        return records;
    }

    /** An empty text means any; only what is looked for stands in the query, so that its index serves. */
    record Sought(String who, String subject, String act, Instant from, Instant until) {

        private Map<String, String> equal() {
            var all = new LinkedHashMap<String, String>();
            all.put("who", who);
            all.put("subject", subject);
            all.put("what", act);
            all.values().removeIf(String::isEmpty);
            return all;
        }

        String condition() {
            return " where a.at >= :from and a.at < :until" + equal().keySet().stream()
                    .map(column -> " and a." + column + " = :" + column).collect(Collectors.joining());
        }

        <T> TypedQuery<T> set(TypedQuery<T> query) {
            equal().forEach(query::setParameter);
            return query.setParameter("from", from).setParameter("until", until);
        }
    }
}
