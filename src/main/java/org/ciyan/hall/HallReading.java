package org.ciyan.hall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.Plan;
import org.ciyan.agenda.SessionState;
import org.ciyan.agenda.HeldSessions;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.SeatRow;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;

/** Reads what the room of a session knows; a constant number of queries however long the session was. */
@ApplicationScoped
@Transactional
public class HallReading {

    @Inject HallStore store;
    @Inject Sessions sessions;
    @Inject Bodies bodies;
    @Inject Looks looks;
    @Inject Clock clock;

    /**
     * A session's room: for its body, for whoever keeps its records, for whoever was there; for whoever oversees it,
     * and that is recorded.
     *
     * @throws NotFound for everybody else; that is recorded too
     */
    public Room room(Visitor visitor, String code) {
        var plan = sessions.admitted(visitor, code);
        boolean close = plan.rights().belongs() || plan.rights().keeps() || isOnRoster(visitor, code);
        if (!close) {
            looks.look(plan.rights(), code);
        }
        return room(visitor, plan);
    }

    private boolean isOnRoster(Visitor visitor, String code) {
        return visitor.cadreId() != null && store.isOnRoster(code, visitor.cadreId());
    }

    /**
     * What the rooms of these sessions of one body know, by the id of the session, without asking whose they are: for
     * who has asked that otherwise. Four queries however many.
     */
    public Map<Long, Kept> kept(Body body, List<HeldSessions.Begun> begun) {
        var ids = begun.stream().map(b -> b.session().getId()).toList();
        var places = store.places(ids).stream().collect(Collectors.groupingBy(Place::getSessionId));
        var marks = store.marks(ids).stream().collect(Collectors.groupingBy(Mark::getSessionId));
        var wordings = store.wordings(ids).stream().collect(Collectors.groupingBy(Wording::getSessionId));
        var seats = ids.isEmpty() ? List.<SeatRow>of() : bodies.seats(body.getId());
        return begun.stream().collect(Collectors.toMap(b -> b.session().getId(), b -> {
            var session = b.session();
            var there = places.getOrDefault(session.getId(), List.of());
            var roster = roster(there, marks.getOrDefault(session.getId(), List.of()));
            var missing = session.getState() == SessionState.SIGNED ? List.<SeatRow>of()
                    : missing(session, there, seats.stream().filter(seat -> seat.isHeld(session.getDay())).toList());
            return new Kept(roster, Balance.of(roster, missing.stream().map(SeatRow::name).toList()),
                    lines(session, b.rule(), there, wordings.getOrDefault(session.getId(), List.of())));
        }));
    }

    private Room room(Visitor visitor, Plan plan) {
        var session = plan.session();
        var places = store.places(session.getId());
        var roster = roster(session, places);
        var missing = session.getState() == SessionState.OPEN || session.getState() == SessionState.ADJOURNED
                ? missing(session, places).stream().map(SeatRow::name).toList() : List.<String>of();
        return new Room(plan, roster, Balance.of(roster, missing),
                lines(session, plan.rule(), places, store.wordings(session.getId())),
                correctionsUntil(session, plan), places.stream().filter(place -> place.isOf(visitor.cadreId()))
                        .map(Place::getId).findFirst().orElse(null), clock.instant());
    }

    List<Attendee> roster(AgendaSession session, List<Place> places) {
        return roster(places, store.marks(session.getId()));
    }

    private static List<Attendee> roster(List<Place> places, List<Mark> marks) {
        var last = new HashMap<Long, Mark>();
        marks.forEach(mark -> last.put(mark.getPlaceId(), mark));
        return places.stream().map(place -> {
            var mark = last.get(place.getId());
            return mark == null ? new Attendee(place.getId(), place.getCadreId(), place.getName(), place.getOffice(),
                    null, null, null, null) : new Attendee(place.getId(), place.getCadreId(), place.getName(),
                    place.getOffice(), mark.getPresence(), mark.getReason(), mark.getStandIn(), mark.getRecordedAt());
        }).toList();
    }

    /** Members of the session's day who are not on its roster. */
    List<SeatRow> missing(AgendaSession session, List<Place> places) {
        return missing(session, places, bodies.members(session.getBodyId(), session.getDay()));
    }

    private static List<SeatRow> missing(AgendaSession session, List<Place> places, List<SeatRow> seats) {
        var there = places.stream().map(Place::getCadreId).filter(Objects::nonNull).collect(Collectors.toSet());
        return seats.stream()
                .filter(seat -> session.getMeeting().expects(seat.office()) && (seat.cadreId() == null
                        ? places.stream().noneMatch(p -> p.isMember() && p.isNamed(seat.name()))
                        : !there.contains(seat.cadreId())))
                .toList();
    }

    private List<HallLine> lines(AgendaSession session, Optional<MeetingRule> rule, List<Place> places,
            List<Wording> all) {
        var byKey = new LinkedHashMap<String, List<Wording>>();
        all.forEach(w -> byKey.computeIfAbsent(w.getKey(), k -> new ArrayList<>()).add(w));
        var names = places.stream().collect(Collectors.toMap(Place::getId, Place::getName));
        var days = rule.map(MeetingRule::getRecordDays).orElse(null);
        return byKey.values().stream().map(wordings -> line(session, wordings, names, days)).toList();
    }

    HallLine line(AgendaSession session, List<Wording> wordings, Map<Long, String> names, Integer recordDays) {
        var first = wordings.get(0);
        var last = wordings.get(wordings.size() - 1);
        boolean changed = wordings.size() > 1;
        return new HallLine(last.getKey(), last.getItemId(), last.getNumber(), last.getKind(), last.getPlaceId(),
                names.get(last.getPlaceId()), last.getText(), last.isStruck(), last.getReason(),
                stage(session, first, recordDays), first.getRecordedAt(), changed ? last.getRecordedAt() : null,
                changed ? stage(session, last, recordDays) : null, last.isOwn(), first.getReason());
    }

    private Stage stage(AgendaSession session, Wording wording, Integer recordDays) {
        return Stage.of(wording.getRecordedAt(), session.getOpenedAt(), session.getAdjournedAt(), recordDays,
                clock.getZone());
    }

    /** Counted from the adjournment; of a session recorded late, from when that began. */
    LocalDate correctionsUntil(AgendaSession session, Plan plan) {
        var from = session.getAdjournedAt() != null ? session.getAdjournedAt() : session.getLateAt();
        return from == null ? null : plan.rule().map(MeetingRule::getCorrectionDays)
                .map(days -> LocalDate.ofInstant(from, clock.getZone()).plusDays(days)).orElse(null);
    }

    /** Every wording of a line, the earliest first. @throws NotFound as {@link #room}, or if there is no such line */
    public List<Wording> wordings(Visitor visitor, String code, String key) {
        var found = store.wordings(room(visitor, code).plan().session().getId(), key);
        if (found.isEmpty()) {
            throw new NotFound("line " + key);
        }
        return found;
    }

    /** What the room of a session knows, in a list of sessions. */
    public record Kept(List<Attendee> roster, Balance balance, List<HallLine> lines) { }
}
