package org.ciyan.hall.rest;

import java.time.Instant;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.SessionState;

/** How far a session has come; an instant is null until that has happened. */
record Progress(String code, SessionState state, Instant openedAt, Instant adjournedAt, Instant signedAt) {

    static Progress of(AgendaSession s) {
        return new Progress(s.getCode(), s.getState(), s.getOpenedAt(), s.getAdjournedAt(), s.getSignedAt());
    }
}
