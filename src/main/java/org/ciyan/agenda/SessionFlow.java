package org.ciyan.agenda;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;

/**
 * How a session goes on: opened, adjourned, its items decided, signed. Every step is taken once; taken again, it
 * changes nothing. What must be so before a step is said by who takes it ({@code hall}).
 */
@ApplicationScoped
@Transactional
public class SessionFlow {

    @Inject SessionStore store;
    @Inject SessionAccess access;
    @Inject Bodies bodies;
    @Inject Clock clock;

    /**
     * Opens a session on its day.
     *
     * @return the session, locked; {@code fresh} if it was opened now
     * @throws NotFound unless the visitor keeps the body's records
     * @throws Rejected {@code agenda.not-today}, {@code agenda.cannot-open}
     */
    public Step open(Visitor visitor, String code) {
        var session = access.kept(visitor, code);
        if (session.getOpenedAt() != null) {
            return new Step(session, false);
        }
        if (!session.getState().isBefore()) {
            throw new Rejected("agenda.cannot-open");
        }
        if (!session.getDay().equals(LocalDate.now(clock))) {
            throw new Rejected("agenda.not-today");
        }
        session.open(clock.instant());
        return new Step(session, true);
    }

    /**
     * Says that a session was held without this system and is recorded afterwards.
     *
     * @throws NotFound as {@link #open}
     * @throws Rejected {@code agenda.no-reason}, {@code agenda.not-yet}, {@code agenda.cannot-open}
     */
    public Step recordLate(Visitor visitor, String code, String reason) {
        var session = access.kept(visitor, code);
        if (session.getLateReason() != null) {
            return new Step(session, false);
        }
        if (!session.getState().isBefore()) {
            throw new Rejected("agenda.cannot-open");
        }
        if (session.getPlannedAt().isAfter(clock.instant().atZone(clock.getZone()).toLocalDateTime())) {
            throw new Rejected("agenda.not-yet");
        }
        if (reason == null || reason.isBlank() || reason.strip().length() > Preparation.LONGEST_REASON) {
            throw new Rejected("agenda.no-reason", Preparation.LONGEST_REASON);
        }
        session.recordLate(clock.instant(), reason.strip());
        return new Step(session, true);
    }

    /** @throws NotFound as {@link #open} @throws Rejected {@code agenda.not-open} */
    public Step adjourn(Visitor visitor, String code) {
        var session = access.kept(visitor, code);
        if (session.getAdjournedAt() != null) {
            return new Step(session, false);
        }
        if (session.getState() != SessionState.OPEN) {
            throw new Rejected("agenda.not-open");
        }
        session.adjourn(clock.instant());
        return new Step(session, true);
    }

    /**
     * Locks an item, or unlocks it again.
     *
     * @throws NotFound as {@link #open}, or if there is no such item
     * @throws Rejected {@code agenda.not-open}
     */
    public Step decide(Visitor visitor, String code, long itemId, boolean decided) {
        var session = recorded(visitor, code);
        var item = store.item(session, itemId).orElseThrow(() -> new NotFound("item " + itemId));
        boolean fresh = item.isDecided() != decided;
        if (fresh) {
            item.decide(decided ? clock.instant() : null, visitor.account());
        }
        return new Step(session, fresh);
    }

    /**
     * Signs a session's record.
     *
     * @throws NotFound unless the visitor is the body's secretary
     * @throws Rejected {@code agenda.not-adjourned}
     */
    public Step sign(Visitor visitor, String code) {
        var session = access.found(code);
        if (!bodies.rights(visitor, session.getBodyId()).signs()) {
            throw new NotFound("session " + code);
        }
        store.locked(session);
        if (session.getState() == SessionState.SIGNED) {
            return new Step(session, false);
        }
        if (session.getState() != SessionState.ADJOURNED) {
            throw new Rejected("agenda.not-adjourned");
        }
        session.sign(clock.instant(), visitor.name());
        return new Step(session, true);
    }

    /**
     * A session that is under way or over and not yet signed, locked.
     *
     * @throws NotFound as {@link #open}
     * @throws Rejected {@code agenda.not-open}
     */
    public AgendaSession recorded(Visitor visitor, String code) {
        var session = access.kept(visitor, code);
        if (session.getState() != SessionState.OPEN && session.getState() != SessionState.ADJOURNED) {
            throw new Rejected("agenda.not-open");
        }
        return session;
    }

    /** A session, locked, without asking whose it is: for who has asked that otherwise. @throws NotFound if none */
    public AgendaSession locked(String code) {
        return store.locked(access.found(code));
    }

    /** A step on the way of a session. @param fresh whether it was taken now, and not before */
    public record Step(AgendaSession session, boolean fresh) { }
}
