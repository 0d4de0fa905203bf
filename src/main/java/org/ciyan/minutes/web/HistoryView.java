package org.ciyan.minutes.web;

import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.SessionState;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.minutes.Document;
import org.ciyan.minutes.Minutes;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Every version of a text, any two of them beside each other, and the way back to a former one. */
@Named
@RequestScoped
public class HistoryView {

    @Inject @Param String code;
    @Inject @Param Long item;
    @Inject @Param String document;
    @Inject @Param Integer from;
    @Inject @Param Integer to;
    @Inject CurrentUser user;
    @Inject Minutes minutes;

    private Document of;
    private Minutes.History history;

    @PostConstruct
    void load() {
        of = Stream.of(Document.values()).filter(d -> d.name().equals(document)).findFirst()
                .orElse(Document.MINUTES);
        if (item == null) {
            throw new NotFound("item");
        }
        history = minutes.history(Visitor.of(user), code, item, of, from, to);
    }

    /** Writes the later of the two that are compared anew. */
    public void restore() {
        minutes.restore(Visitor.of(user), code, item, of, getLatest(), history.to());
        Faces.redirect(Faces.getRequestContextPath() + "/minutes/minutes?code=%s&document=%s", code, of.name());
    }

    public boolean isRestorable() {
        var state = history.room().plan().session().getState();
        return history.room().plan().rights().keeps() && history.to() != getLatest() && !getSubject().isDecided()
                && (state == SessionState.OPEN || state == SessionState.ADJOURNED);
    }

    public AgendaLine getSubject() {
        return history.room().plan().items().stream().filter(line -> line.id() == item).findFirst()
                .orElseThrow(() -> new NotFound("item " + item));
    }

    public int getLatest() { return history.stamps().get(0).number(); }
    public Minutes.History getHistory() { return history; }
    public Document getOf() { return of; }
    public String getCode() { return code; }
    public Long getItem() { return item; }
}
