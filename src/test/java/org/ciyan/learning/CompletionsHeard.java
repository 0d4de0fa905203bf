package org.ciyan.learning;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Remembers what was said, so that tests can count. */
@ApplicationScoped
class CompletionsHeard {

    private final List<CourseCompleted> all = new CopyOnWriteArrayList<>();

    void on(@Observes CourseCompleted done) {
        all.add(done);
    }

    List<CourseCompleted> of(long cadreId) {
        return all.stream().filter(done -> done.cadreId() == cadreId).toList();
    }
}
