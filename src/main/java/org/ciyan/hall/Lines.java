package org.ciyan.hall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionFlow;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.kernel.Stale;
import org.ciyan.platform.Audited;
import org.ciyan.platform.DeviceKey;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/** Writes the lines of a session: by who keeps the record, and by those who correct their own words. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Lines {

    public static final int LONGEST = 2000;

    @Inject HallStore store;
    @Inject HallReading reading;
    @Inject SessionFlow flow;
    @Inject Sessions sessions;
    @Inject Bodies bodies;
    @Inject Clock clock;

    /**
     * Writes a line, or words it anew. The same wording again changes nothing.
     *
     * @param key the device's own for this line
     * @param known number of the wording that the writer has seen; null for a new line
     * @throws NotFound unless the visitor keeps the body's records, or if there is no such item or place
     * @throws Stale {@code hall.changed-elsewhere} if there is a later wording
     * @throws Rejected {@code agenda.not-open}, {@code hall.bad-key}, {@code hall.no-text}, {@code hall.text-too-long},
     *         {@code hall.decided}, {@code hall.late-reason}, {@code hall.strike-reason}
     */
    public HallLine write(Visitor visitor, String code, String key, Integer known, LineDraft draft) {
        var session = flow.recorded(visitor, code);
        var clean = checked(session, key, draft);
        var wordings = store.wordings(session.getId(), key);
        if (!wordings.isEmpty()) {
            var last = wordings.get(wordings.size() - 1);
            if (last.says(clean)) {
                return line(session, wordings);
            }
            if (known == null || known != last.getNumber()) {
                throw new Stale("hall.changed-elsewhere", last.getNumber(), last.getText());
            }
            mayChange(session, last.getItemId());
        }
        mayChange(session, clean.item());
        var now = clock.instant();
        boolean late = Stage.of(now, session.getOpenedAt(), session.getAdjournedAt(), recordDays(session),
                clock.getZone()) == Stage.LATE;
        if (late && session.getLateReason() == null && clean.reason() == null) {
            throw new Rejected("hall.late-reason");
        }
        if (clean.struck() && clean.reason() == null) {
            throw new Rejected("hall.strike-reason");
        }
        store.add(new Wording(session.getId(), key, wordings.size() + 1, clean, false, now, visitor.account()));
        return line(session, store.wordings(session.getId(), key));
    }

    /**
     * A person who attended corrects their own words.
     *
     * @param known number of the wording that they have seen
     * @throws NotFound unless the line is theirs and they attended
     * @throws Stale {@code hall.changed-elsewhere}
     * @throws Rejected {@code hall.struck-line}, {@code hall.no-corrections}, {@code hall.corrections-over},
     *         {@code hall.no-text}, {@code hall.text-too-long}
     */
    @Audited("hall.correct")
    public HallLine correct(Visitor visitor, @Subject String code, String key, int known, String text) {
        var session = flow.locked(code);
        var wordings = store.wordings(session.getId(), key);
        var last = wordings.stream().reduce((one, other) -> other).orElseThrow(() -> new NotFound("line " + key));
        if (last.getKind() != LineKind.SPEECH || last.getPlaceId() == null
                || !attended(visitor, session, last.getPlaceId())) {
            throw new NotFound("line " + key);
        }
        if (last.isStruck()) {
            throw new Rejected("hall.struck-line");
        }
        var until = reading.correctionsUntil(session, sessions.admitted(visitor, code));
        if (until == null) {
            throw new Rejected("hall.no-corrections");
        }
        if (LocalDate.now(clock).isAfter(until)) {
            throw new Rejected("hall.corrections-over", until);
        }
        var words = words(text);
        if (!last.getText().equals(words)) {
            if (known != last.getNumber()) {
                throw new Stale("hall.changed-elsewhere", last.getNumber(), last.getText());
            }
            store.add(new Wording(session.getId(), key, last.getNumber() + 1, new LineDraft(last.getItemId(),
                    last.getKind(), last.getPlaceId(), words, false, null), true,
                    clock.instant(), visitor.account()));
        }
        return line(session, store.wordings(session.getId(), key));
    }

    private boolean attended(Visitor visitor, AgendaSession session, long placeId) {
        var place = store.place(session.getId(), placeId).filter(p -> p.isOf(visitor.cadreId())).stream().toList();
        return reading.roster(session, place).stream().anyMatch(Attendee::attended);
    }

    private LineDraft checked(AgendaSession session, String key, LineDraft draft) {
        if (!DeviceKey.isOne(key) || draft.kind() == null) {
            throw new Rejected("hall.bad-key");
        }
        if (draft.speaker() != null && store.place(session.getId(), draft.speaker()).isEmpty()) {
            throw new NotFound("place " + draft.speaker());
        }
        var reason = draft.reason() == null || draft.reason().isBlank() ? null : draft.reason().strip();
        if (reason != null && reason.length() > Hall.LONGEST_REASON) {
            throw new Rejected("hall.text-too-long", Hall.LONGEST_REASON);
        }
        return new LineDraft(draft.item(), draft.kind(), draft.speaker(), words(draft.text()), draft.struck(), reason);
    }

    private static String words(String text) {
        if (text == null || text.isBlank()) {
            throw new Rejected("hall.no-text");
        }
        if (text.strip().length() > LONGEST) {
            throw new Rejected("hall.text-too-long", LONGEST);
        }
        return text.strip();
    }

    private void mayChange(AgendaSession session, long itemId) {
        var item = sessions.items(session).stream().filter(i -> i.getId() == itemId).findFirst()
                .orElseThrow(() -> new NotFound("item " + itemId));
        if (item.isDecided()) {
            throw new Rejected("hall.decided", item.getNumber());
        }
    }

    private HallLine line(AgendaSession session, List<Wording> wordings) {
        var names = store.places(session.getId()).stream().collect(Collectors.toMap(Place::getId, Place::getName));
        return reading.line(session, wordings, names, recordDays(session));
    }

    private Integer recordDays(AgendaSession session) {
        return bodies.rule(bodies.body(session.getBodyId()), session.getMeeting(), session.getDay())
                .map(MeetingRule::getRecordDays).orElse(null);
    }
}
