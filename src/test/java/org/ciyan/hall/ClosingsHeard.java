package org.ciyan.hall;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.ciyan.agenda.SessionClosed;
import org.ciyan.platform.AuditedAct;

/** What was said of sessions that closed, and who looked at which. */
@ApplicationScoped
class ClosingsHeard {

    private final List<SessionClosed> closed = new CopyOnWriteArrayList<>();
    private final List<AuditedAct> looks = new CopyOnWriteArrayList<>();

    void on(@Observes SessionClosed event) {
        closed.add(event);
    }

    void on(@Observes AuditedAct act) {
        if (act.what().equals("hall.look")) {
            looks.add(act);
        }
    }

    List<SessionClosed> of(String code) {
        return closed.stream().filter(event -> event.code().equals(code)).toList();
    }

    int looks(String code) {
        return (int) looks.stream().filter(act -> act.subject().equals(code)).count();
    }
}
