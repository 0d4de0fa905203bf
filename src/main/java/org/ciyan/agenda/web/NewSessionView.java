package org.ciyan.agenda.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.Preparation;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Meeting;
import org.ciyan.body.SeatRow;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The study secretary begins a session. */
@Named
@RequestScoped
public class NewSessionView {

    @Inject @Param String body;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject Preparation preparation;

    private BodyRights rights;
    private List<SeatRow> seats;
    private final SessionForm form = new SessionForm();

    @PostConstruct
    void load() {
        rights = bodies.rights(Visitor.of(user), body);
        if (!rights.keeps()) {
            throw new NotFound("sessions of " + body);
        }
        seats = bodies.seats(rights.body().getId()).stream().filter(seat -> seat.toOn() == null && seat.code() != null)
                .toList();
        form.begin(rights.body().getKind(), seats);
    }

    public void begin() {
        var session = preparation.begin(Visitor.of(user), body, form.draft());
        Faces.redirect(Faces.getRequestContextPath() + "/agenda/prepare?code=%s", session.getCode());
    }

    public BodyRights getRights() { return rights; }
    public List<Meeting> getMeetings() { return Meeting.of(rights.body().getKind()); }
    public List<SeatRow> getSeats() { return seats; }
    public SessionForm getForm() { return form; }
    public String getBody() { return body; }
}
