package org.ciyan.hall;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionFlow;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.DeviceKey;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/**
 * Holds a session: opens it, records who is there, adjourns it. Every method throws {@link NotFound} unless the visitor
 * keeps the body's records.
 */
@ApplicationScoped
@Transactional
@TriedAgain
public class Hall {

    static final int LONGEST_NAME = 40;
    static final int LONGEST_REASON = 100;
    /** Where observers stand in the order of the roster: behind all members. */
    private static final int BEHIND = 1_000_000;
    private static final int OFFICE = 10_000;

    @Inject HallStore store;
    @Inject HallReading reading;
    @Inject SessionFlow flow;
    @Inject Organization organization;
    @Inject Clock clock;

    /** Opens a session, with the members of its day on the roster. @throws Rejected as {@link SessionFlow#open} */
    @Audited("hall.open")
    public AgendaSession open(Visitor visitor, @Subject String code) {
        return begun(visitor, flow.open(visitor, code));
    }

    /**
     * Begins the record of a session that was held without this system.
     *
     * @throws Rejected as {@link SessionFlow#recordLate}
     */
    @Audited("hall.record-late")
    public AgendaSession recordLate(Visitor visitor, @Subject String code, String reason) {
        return begun(visitor, flow.recordLate(visitor, code, reason));
    }

    private AgendaSession begun(Visitor visitor, SessionFlow.Step step) {
        if (step.fresh()) {
            takeOver(visitor, step.session());
        }
        return step.session();
    }

    private void takeOver(Visitor visitor, AgendaSession session) {
        for (var seat : reading.missing(session, store.places(session.getId()))) {
            store.add(new Place(session.getId(), seat.cadreId(), seat.name(), seat.office(),
                    seat.office().ordinal() * OFFICE + seat.place(), clock.instant(), visitor.account()));
        }
    }

    /** Puts those on the roster who were entered as members of that day only afterwards. */
    @Audited("hall.complete-roster")
    public void completeRoster(Visitor visitor, @Subject String code) {
        takeOver(visitor, flow.recorded(visitor, code));
    }

    /**
     * Puts somebody on the roster who came besides.
     *
     * @param called code of a cadre, or the name of anybody
     * @return their place; the one they have if they are there already
     * @throws Rejected {@code hall.no-name}
     */
    @Audited("hall.add-observer")
    public Place addObserver(Visitor visitor, @Subject String code, String called) {
        var session = flow.recorded(visitor, code);
        var name = called == null ? "" : called.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Rejected("hall.no-name", LONGEST_NAME);
        }
        var cadre = organization.called(name, session.getDay()).stream().filter(row -> row.code().equals(name))
                .findFirst().orElse(null); // a name alone proves nobody: whoever is on the roster may read the record
        var places = store.places(session.getId());
        return places.stream().filter(place -> cadre != null ? place.isOf(cadre.id())
                : place.getCadreId() == null && place.getName().equals(name)).findFirst().orElseGet(() -> {
                    var place = new Place(session.getId(), cadre == null ? null : cadre.id(),
                            cadre == null ? name : cadre.name(), null, BEHIND + places.size(), clock.instant(),
                            visitor.account());
                    store.add(place);
                    return place;
                });
    }

    /**
     * Records whether a member is there. The same key again changes nothing.
     *
     * @param key the device's own for this mark
     * @throws Rejected {@code hall.bad-key}, {@code hall.no-stand-in}, {@code hall.text-too-long}
     */
    public Attendee mark(Visitor visitor, String code, long placeId, String key, MarkDraft draft) {
        var session = flow.recorded(visitor, code);
        var place = store.place(session.getId(), placeId).filter(Place::isMember)
                .orElseThrow(() -> new NotFound("place " + placeId));
        if (!DeviceKey.isOne(key) || draft.presence() == null) {
            throw new Rejected("hall.bad-key");
        }
        if (store.mark(place, key).isEmpty()) {
            var standIn = text(draft.standIn(), LONGEST_NAME);
            if (draft.presence() == Presence.PROXY && standIn == null) {
                throw new Rejected("hall.no-stand-in");
            }
            store.add(new Mark(place, key, draft.presence(), draft.presence() == Presence.PRESENT ? null
                    : text(draft.reason(), LONGEST_REASON), draft.presence() == Presence.PROXY ? standIn : null,
                    clock.instant(), visitor.account()));
        }
        return reading.roster(session, List.of(place)).get(0);
    }

    private static String text(String text, int longest) {
        if (text != null && text.strip().length() > longest) {
            throw new Rejected("hall.text-too-long", longest);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Ends a session; from now on what is written is written after it. @throws Rejected {@code agenda.not-open} */
    @Audited("hall.adjourn")
    public AgendaSession adjourn(Visitor visitor, @Subject String code) {
        return flow.adjourn(visitor, code).session();
    }

    /** Locks an item, or unlocks it. @throws Rejected {@code agenda.not-open} */
    @Audited("hall.decide")
    public void decide(Visitor visitor, @Subject String code, long item, boolean decided) {
        flow.decide(visitor, code, item, decided);
    }

    /** @param reason of an absence; null if none was given @param standIn who came instead; null if nobody */
    public record MarkDraft(Presence presence, String reason, String standIn) { }
}
