package org.ciyan.agenda;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.body.Bodies;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;

/** Gives out sessions to those who may change them. */
@ApplicationScoped
class SessionAccess {

    @Inject SessionStore store;
    @Inject Bodies bodies;

    /** @throws NotFound if there is none */
    AgendaSession found(String code) {
        return store.byCode(code).orElseThrow(() -> new NotFound("session " + code));
    }

    /** A session, locked. @throws NotFound unless the visitor keeps the body's records */
    AgendaSession kept(Visitor visitor, String code) {
        var session = found(code);
        if (!bodies.rights(visitor, session.getBodyId()).keeps()) {
            throw new NotFound("session " + code);
        }
        return store.locked(session);
    }

    /**
     * A session that is still prepared, locked.
     *
     * @throws NotFound unless the visitor keeps the body's records
     * @throws Rejected {@code agenda.under-way}
     */
    AgendaSession prepared(Visitor visitor, String code) {
        var session = kept(visitor, code);
        if (!session.getState().isBefore()) {
            throw new Rejected("agenda.under-way");
        }
        return session;
    }

    /**
     * The id of a cadre who has a seat in the body on that day; null for none.
     *
     * @throws Rejected {@code agenda.not-a-member}
     */
    Long seated(AgendaSession session, LocalDate day, String cadre) {
        return cadre == null || cadre.isBlank() ? null : bodies.seats(List.of(session.getBodyId()), day).stream()
                .filter(seat -> cadre.strip().equals(seat.code())).findFirst()
                .orElseThrow(() -> new Rejected("agenda.not-a-member", cadre)).cadreId();
    }
}
