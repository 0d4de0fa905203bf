package org.ciyan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Whether there is one of that code, as it is committed; until the transaction ends nobody else can enter it. */
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

    Optional<AssessmentPeriod> period(String code) {
        return Optional.ofNullable(em.find(AssessmentPeriod.class, code));
    }

    /** The shortest period that holds a day: the yearly one. */
    Optional<AssessmentPeriod> shortestAt(LocalDate day) {
        return periods().stream().filter(p -> p.period().contains(day))
                .min((a, b) -> Long.compare(a.getTo().toEpochDay() - a.getFrom().toEpochDay(),
                        b.getTo().toEpochDay() - b.getFrom().toEpochDay()));
    }

    /** As they are committed, none of them to be added to until the transaction ends. */
    @SuppressWarnings("unchecked")
    List<AssessmentPeriod> periodsHeld() {
        return em.createNativeQuery("select * from assessment_period lock in share mode", AssessmentPeriod.class)
                .getResultList();
    }

    List<AssessmentPeriod> periods() {
        return em.createQuery("select p from AssessmentPeriod p order by p.fromOn desc, p.code", AssessmentPeriod.class)
                .getResultList();
    }

    boolean has(String period, String code) {
        return em.createQuery("select count(r) from Requirement r where r.period = :period and r.code = :code",
                Long.class)
                .setParameter("period", period).setParameter("code", code).getSingleResult() > 0;
    }

    /** All requirements of these periods with their tests; two queries. */
    List<Requirement> requirements(List<String> periods) {
        var requirements = em.createQuery(
                "select r from Requirement r where r.period in :periods order by r.sort, r.code", Requirement.class)
                .setParameter("periods", periods).getResultList();
        if (!requirements.isEmpty()) {
            var tests = em.createQuery("select t from RequirementTest t where t.requirementId in :ids"
                    + " order by t.position", RequirementTest.class)
                    .setParameter("ids", requirements.stream().map(Requirement::getId).toList()).getResultStream()
                    .collect(Collectors.groupingBy(RequirementTest::getRequirementId));
            requirements.forEach(r -> r.have(tests.getOrDefault(r.getId(), List.of())));
        }
        return requirements;
    }
}
