package org.ciyan.notebook;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class Notes {

    @PersistenceContext EntityManager em;

    void add(Note note) {
        em.persist(note);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    void remove(Note note) {
        em.remove(note);
    }

    List<Note> of(long cadreId) {
        return em.createQuery("select n from Note n where n.cadreId = :cadre"
                + " order by n.course, n.lesson, n.section, n.id", Note.class)
                .setParameter("cadre", cadreId).getResultList();
    }

    List<Note> of(long cadreId, String course, int lesson) {
        return em.createQuery("select n from Note n where n.cadreId = :cadre and n.course = :course"
                + " and n.lesson = :lesson order by n.section, n.id", Note.class)
                .setParameter("cadre", cadreId).setParameter("course", course)
                .setParameter("lesson", lesson).getResultList();
    }

    Optional<Note> coded(long cadreId, String code) {
        return em.createQuery("select n from Note n where n.cadreId = :cadre and n.code = :code", Note.class)
                .setParameter("cadre", cadreId).setParameter("code", code).getResultStream().findFirst();
    }
}
