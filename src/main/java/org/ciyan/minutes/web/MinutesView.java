package org.ciyan.minutes.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.SessionState;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.LineKind;
import org.ciyan.identity.CurrentUser;
import org.ciyan.minutes.Document;
import org.ciyan.minutes.Minutes;
import org.ciyan.minutes.Version;
import org.ciyan.platform.Json;
import org.ciyan.platform.web.Messages;
import org.omnifaces.cdi.Param;

/** The minutes or the summary of a session; who keeps the records writes them here, and they are kept as one types. */
@Named
@RequestScoped
public class MinutesView {

    @Inject @Param String code;
    @Inject @Param String document;
    @Inject CurrentUser user;
    @Inject Minutes minutes;
    @Inject Messages messages;

    private Minutes.Texts texts;
    private Document shown;

    @PostConstruct
    void load() {
        texts = minutes.read(Visitor.of(user), code);
        shown = Stream.of(Document.values()).filter(d -> d.name().equals(document)).findFirst()
                .orElse(Document.MINUTES);
    }

    public boolean isWritable() {
        var state = texts.room().plan().session().getState();
        return texts.room().plan().rights().keeps()
                && (state == SessionState.OPEN || state == SessionState.ADJOURNED);
    }

    /** The text of an item; null if nothing was written. */
    public Version text(AgendaLine item) {
        return texts.of(shown).get(item.id());
    }

    /** What the script needs to know of an item. */
    public String data(AgendaLine item) {
        var data = new LinkedHashMap<String, Object>(Map.of("item", item.id(), "number",
                text(item) == null ? 0 : text(item).getNumber()));
        return Json.write(data);
    }

    /** What was noted in the room, for a text that begins: of the minutes all, of the summary what was decided. */
    public String noted(AgendaLine item) {
        return texts.room().under(item).stream().filter(line -> !line.struck())
                .filter(line -> shown == Document.MINUTES || line.kind() == LineKind.DECISION).map(this::noted)
                .collect(Collectors.joining("\n"));
    }

    private String noted(HallLine line) {
        return line.name() == null ? line.text() : messages.say("minutes.noted", line.name(), line.text());
    }

    public Minutes.Texts getTexts() { return texts; }
    public Document getShown() { return shown; }
    public List<Document> getDocuments() { return List.of(Document.values()); }
    public String getCode() { return code; }
    public String getPerson() { return user.getUsername(); }
}
