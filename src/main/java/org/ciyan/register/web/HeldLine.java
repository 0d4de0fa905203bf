package org.ciyan.register.web;

import java.io.Serializable;

import org.ciyan.agenda.AgendaSession;
import org.ciyan.agenda.HeldSessions;
import org.ciyan.body.Body;
import org.ciyan.body.BodyRow;

/** A body and what it held this year. */
public final class HeldLine implements Serializable {

    private final BodyRow body;
    private final transient HeldSessions.Lately lately;

    HeldLine(BodyRow body, HeldSessions.Lately lately) {
        this.body = body;
        this.lately = lately;
    }

    public String getCode() { return body.code(); }
    public String getName() { return body.name(); }
    public Body.Kind getKind() { return body.kind(); }
    public String getUnit() { return body.unitName(); }
    public long getBegun() { return lately.begun(); }
    public long getUnsigned() { return lately.unsigned(); }
    /** Null if it held none. */
    public AgendaSession getLast() { return lately.last(); }
    /** Null if none is planned. */
    public AgendaSession getNext() { return lately.next(); }
}
