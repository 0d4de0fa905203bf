package org.ciyan.hall;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionClosed;
import org.ciyan.agenda.SessionFlow;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/** Signs the record of a session off. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Closing {

    @Inject HallStore store;
    @Inject HallReading reading;
    @Inject SessionFlow flow;
    @Inject Sessions sessions;
    @Inject Event<SessionClosed> closed;

    /**
     * Signs the record; what follows from it, such as hours, is the same commit. Signed again, nothing happens.
     *
     * @throws NotFound unless the visitor is the body's secretary, or a deputy where there is none
     * @throws Rejected {@code agenda.not-adjourned}, {@code hall.uneven} if the attendance does not come out even
     */
    @Audited("hall.close")
    public AgendaSession close(Visitor visitor, @Subject String code) {
        var step = flow.sign(visitor, code);
        var session = step.session();
        if (step.fresh()) {
            var places = store.places(session.getId());
            var roster = reading.roster(session, places);
            var balance = Balance.of(roster, reading.missing(session, places).stream().map(s -> s.name()).toList());
            if (!balance.isEven()) {
                throw new Rejected("hall.uneven");
            }
            var plan = sessions.admitted(visitor, code);
            var length = session.getOpenedAt() == null || session.getAdjournedAt() == null ? null
                    : (int) Duration.between(session.getOpenedAt(), session.getAdjournedAt()).toMinutes();
            closed.fire(new SessionClosed(session.getId(), code, session.getBodyId(), plan.rights().body().getName(),
                    session.getMeeting(), session.getTitle(), session.getDay(), length,
                    plan.rule().map(MeetingRule::getHoursRule).orElse(null), roster.stream()
                            .filter(attendee -> attendee.presence() == Presence.PRESENT && attendee.cadreId() != null)
                            .map(Attendee::cadreId).toList()));
        }
        return session;
    }
}
