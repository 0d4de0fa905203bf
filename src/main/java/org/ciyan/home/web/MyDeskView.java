package org.ciyan.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.course.Catalogue;
import org.ciyan.course.CourseRow;
import org.ciyan.identity.CurrentUser;
import org.ciyan.learning.Learning;
import org.ciyan.learning.Progress;
import org.ciyan.ledger.HoursLedger;
import org.ciyan.measure.MeasureRow;
import org.ciyan.measure.Measures;
import org.ciyan.plan.Explanation;
import org.ciyan.plan.Explanations;
import org.ciyan.plan.Standing;
import org.ciyan.plan.Standings;

/** A cadre's first screen: what do I still owe, what next, why. */
@Named
@RequestScoped
public class MyDeskView {

    private static final int BODIES = 20;
    private static final int SESSIONS = 3;
    private static final int MEASURES = 5;

    @Inject CurrentUser user;
    @Inject Standings standings;
    @Inject Explanations explanations;
    @Inject HoursLedger ledger;
    @Inject Learning learning;
    @Inject Catalogue catalogue;
    @Inject Bodies bodies;
    @Inject Sessions sessions;
    @Inject Measures measures;
    @Inject Clock clock;

    private Standing standing;
    private Explanation why;
    private List<Progress> begun;
    private List<CourseRow> notBegun;
    private List<Sessions.Upcoming> upcoming;
    private List<MeasureRow> owned;

    @PostConstruct
    void load() {
        standing = standings.of(user.cadreId(), null);
        var courses = catalogue.rows();
        why = explanations.of(standing, ledger.statement(user.cadreId()), courses);
        begun = learning.begun(user.cadreId());
        Set<String> known = begun.stream().map(Progress::slug).collect(Collectors.toSet());
        upcoming = sessions.ahead(bodies.near(Visitor.of(user), BODIES), SESSIONS);
        owned = measures.owned(user.cadreId(), MEASURES);
        notBegun = courses.stream().filter(c -> !known.contains(c.slug())).toList();
    }

    /** Courses in progress, newest first. */
    public List<Progress> getGoingOn() {
        return begun.stream().filter(p -> !p.isCompleted()).toList();
    }

    public List<Progress> getCompleted() {
        return begun.stream().filter(Progress::isCompleted).toList();
    }

    public Progress getNext() {
        return getGoingOn().stream().filter(p -> p.getNext() != null).findFirst().orElse(null);
    }

    /** The next sessions of the bodies to which the cadre belongs. */
    public List<Sessions.Upcoming> getUpcoming() { return upcoming; }
    /** What the cadre is to do after sessions; nobody else has it here. */
    public List<MeasureRow> getOwned() { return owned; }
    public boolean isOverdue(MeasureRow row) { return row.isOverdue(getToday()); }
    public Standing getStanding() { return standing; }
    public Explanation getWhy() { return why; }
    public List<CourseRow> getNotBegun() { return notBegun; }
    public LocalDate getToday() { return LocalDate.now(clock); }
}
