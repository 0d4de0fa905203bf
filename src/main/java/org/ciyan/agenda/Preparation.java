package org.ciyan.agenda;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;
import org.ciyan.platform.Words;

/**
 * Prepares sessions: when and where, the notice to the members; the items are {@link Agenda}'s. Every method throws
 * {@link NotFound} if the visitor does not keep the body's records, and {@link Rejected} {@code agenda.under-way} once
 * the session has begun.
 */
@ApplicationScoped
@Transactional
@TriedAgain
public class Preparation {

    static final int LONGEST_TITLE = 100;
    static final int LONGEST_PLACE = 50;
    static final int LONGEST_REASON = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Inject SessionStore store;
    @Inject SessionAccess access;
    @Inject Bodies bodies;
    @Inject Words words;
    @Inject Clock clock;

    /**
     * Begins a session. Where a rule says so, its agenda begins with a first agenda item; that of a monthly day with
     * lesson, film and practice (一课一片一实践).
     *
     * @throws Rejected {@code agenda.not-its-meeting}, {@code agenda.no-title}, {@code agenda.no-time},
     *         {@code agenda.closed-body}, {@code agenda.not-a-member}, {@code agenda.place-too-long}
     */
    @Audited("agenda.begin")
    public AgendaSession begin(Visitor visitor, @Subject String bodyCode, SessionDraft draft) {
        var rights = bodies.rights(visitor, bodyCode);
        if (!rights.keeps()) {
            throw new NotFound("sessions of " + bodyCode);
        }
        var body = rights.body();
        if (draft.meeting() == null || !draft.meeting().isHeldBy(body.getKind())) {
            throw new Rejected("agenda.not-its-meeting");
        }
        if (draft.plannedAt() == null) {
            throw new Rejected("agenda.no-time");
        }
        if (!body.isOpen(draft.plannedAt().toLocalDate())) {
            throw new Rejected("agenda.closed-body");
        }
        var session = new AgendaSession(code(body, draft), body.getId(), draft.meeting(), clock.instant(),
                visitor.account());
        plan(session, draft);
        store.add(session);
        if (bodies.rule(body, draft.meeting(), session.getDay()).filter(MeetingRule::isFirstItem).isPresent()) {
            begin(session, List.of(ItemKind.FIRST));
        } else if (draft.meeting() == Meeting.MONTHLY_DAY) {
            begin(session, List.of(ItemKind.LESSON, ItemKind.FILM, ItemKind.PRACTICE));
        } else if (draft.meeting() == Meeting.PARTY_LECTURE) {
            begin(session, List.of(ItemKind.LESSON));
        }
        return session;
    }

    private void begin(AgendaSession session, List<ItemKind> kinds) {
        for (var kind : kinds) {
            var item = new AgendaItem(session.getId(), kinds.indexOf(kind) + 1);
            item.say(kind, words.say(Words.CHINESE, "agenda.begins." + kind), null);
            store.add(item);
        }
    }

    private String code(Body body, SessionDraft draft) {
        var day = body.getCode() + "-" + draft.plannedAt().format(DAY);
        return day + "-" + (store.codes(day + "-").size() + 1);
    }

    private void plan(AgendaSession session, SessionDraft draft) {
        if (draft.title() == null || draft.title().isBlank() || draft.title().strip().length() > LONGEST_TITLE) {
            throw new Rejected("agenda.no-title", LONGEST_TITLE);
        }
        if (draft.plannedAt() == null) {
            throw new Rejected("agenda.no-time");
        }
        var place = draft.place() == null || draft.place().isBlank() ? null : draft.place().strip();
        if (place != null && place.length() > LONGEST_PLACE) {
            throw new Rejected("agenda.place-too-long", LONGEST_PLACE);
        }
        var day = draft.plannedAt().toLocalDate();
        session.plan(draft.title().strip(), draft.plannedAt().truncatedTo(ChronoUnit.MINUTES), place,
                access.seated(session, day, draft.host()), access.seated(session, day, draft.recorder()));
    }

    /**
     * Changes when and where a session is held, and who presides and records.
     *
     * @param known the version that the writer has seen
     * @throws Conflict {@code agenda.changed-elsewhere} if it has been changed since
     * @throws Rejected as {@link #begin}
     */
    @Audited("agenda.plan")
    public void revise(Visitor visitor, @Subject String code, int known, SessionDraft draft) {
        var session = access.prepared(visitor, code);
        seen(session, known);
        plan(session, draft);
        store.changed(session);
    }

    /**
     * Tells the members: from now on the session stands on their first screen. Told again, it is a new notice.
     *
     * @throws Rejected {@code agenda.no-agenda} if there is no item yet
     */
    @Audited("agenda.notify")
    public void tell(Visitor visitor, @Subject String code) {
        var session = access.prepared(visitor, code);
        if (store.items(List.of(session.getId())).isEmpty()) {
            throw new Rejected("agenda.no-agenda");
        }
        session.notice(clock.instant());
        store.add(new Notice(session, clock.instant(), visitor.account()));
    }

    /** @throws Rejected {@code agenda.no-reason} */
    @Audited("agenda.cancel")
    public void cancel(Visitor visitor, @Subject String code, String why) {
        var session = access.prepared(visitor, code);
        if (why == null || why.isBlank() || why.strip().length() > LONGEST_REASON) {
            throw new Rejected("agenda.no-reason", LONGEST_REASON);
        }
        session.cancel(clock.instant(), why.strip());
    }

    private static void seen(AgendaSession session, int known) {
        if (session.getVersion() != known) {
            throw new Conflict("agenda.changed-elsewhere");
        }
    }
}
