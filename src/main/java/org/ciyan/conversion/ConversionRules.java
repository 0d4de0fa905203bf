package org.ciyan.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class ConversionRules {

    @PersistenceContext EntityManager em;

    void add(ConversionRule rule) {
        em.persist(rule);
        em.flush();
        int position = 0;
        for (var band : rule.getBands()) {
            band.belongTo(rule.getId(), position++);
            em.persist(band);
        }
    }

    /** The version in force on a day. */
    Optional<ConversionRule> inForce(String code, LocalDate day) {
        return em.createQuery("select r from ConversionRule r where r.code = :code and r.validFrom <= :day"
                + " order by r.validFrom desc, r.number desc",
                ConversionRule.class).setParameter("code", code).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst().map(this::withBands);
    }

    Optional<ConversionRule> version(String code, int number) {
        return em.createQuery("select r from ConversionRule r where r.code = :code and r.number = :number",
                ConversionRule.class)
                .setParameter("code", code).setParameter("number", number).getResultStream().findFirst()
                .map(this::withBands);
    }

    List<ConversionRule> all() {
        return em.createQuery("select r from ConversionRule r order by r.code, r.number", ConversionRule.class)
                .getResultList();
    }

    private ConversionRule withBands(ConversionRule rule) {
        rule.have(em.createQuery("select b from ConversionBand b where b.ruleId = :rule order by b.position",
                ConversionBand.class)
                .setParameter("rule", rule.getId()).getResultList());
        return rule;
    }
}
