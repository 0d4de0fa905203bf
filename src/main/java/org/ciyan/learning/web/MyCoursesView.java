package org.ciyan.learning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Progress;

/** The courses one has begun: those that go on first, with where to go on. */
@Named
@RequestScoped
public class MyCoursesView {

    @Inject Learning learning;
    @Inject CurrentUser user;
    @Inject Clock clock;

    private List<Progress> begun;

    @PostConstruct
    void load() {
        begun = learning.begun(user.cadreId());
    }

    public List<Progress> getBegun() { return begun; }
    public List<Progress> getGoingOn() { return begun.stream().filter(p -> !p.isCompleted()).toList(); }
    public List<Progress> getCompleted() { return begun.stream().filter(Progress::isCompleted).toList(); }

    public LocalDate day(Progress done) {
        return LocalDate.ofInstant(done.completedAt(), clock.getZone());
    }
}
