package org.ciyan.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class PlanStore {

    @PersistenceContext EntityManager em;

    void add(AssessmentPeriod period) {
        em.persist(period);
        em.flush();
    }

    /** Whether a period with that code is committed; locks it: until the transaction ends nobody else can enter it. */
    boolean hasLocked(String code) {
        return em.find(AssessmentPeriod.class, code, LockModeType.PESSIMISTIC_WRITE) != null;
    }

    void add(Requirement requirement) {
        em.persist(requirement);
        em.flush();
        int position = 0;
        for (var test : requirement.getTests()) {
            test.belongTo(requirement.getId(), position++);
            em.persist(test);
        }
    }

    /** All committed periods, under a shared lock: until the transaction ends no other is entered. */
    @SuppressWarnings("unchecked")
    List<AssessmentPeriod> periodsHeld() {
        return em.createNativeQuery("select * from assessment_period lock in share mode", AssessmentPeriod.class)
                .getResultList();
    }

    List<AssessmentPeriod> periods() {
        return em.createQuery("select p from AssessmentPeriod p order by p.fromOn desc, p.code", AssessmentPeriod.class)
                .getResultList();
    }

    boolean has(Requirement version) {
        return em.createQuery("select count(r) from Requirement r where r.period = :period and r.code = :code"
                + " and r.number = :number", Long.class).setParameter("period", version.getPeriod())
                .setParameter("code", version.getCode()).setParameter("number", version.getNumber())
                .getSingleResult() > 0;
    }

    Optional<AssessmentPeriod> period(String code) {
        return Optional.ofNullable(em.find(AssessmentPeriod.class, code));
    }

    /** All versions of all requirements of these periods with their tests; one query. */
    List<Requirement> requirements(List<String> periods) {
        var tests = new LinkedHashMap<Requirement, List<RequirementTest>>();
        for (var row : em.createQuery("""
                select r, t from Requirement r left join RequirementTest t on t.requirementId = r.id
                where r.period in :periods order by r.sort, r.code, r.id, t.position""", Object[].class)
                .setParameter("periods", periods).getResultList()) {
            var ofOne = tests.computeIfAbsent((Requirement) row[0], any -> new ArrayList<>());
            if (row[1] != null) {
                ofOne.add((RequirementTest) row[1]);
            }
        }
        tests.forEach(Requirement::have);
        return List.copyOf(tests.keySet());
    }
}
