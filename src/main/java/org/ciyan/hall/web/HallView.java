package org.ciyan.hall.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.SessionState;
import org.ciyan.body.Visitor;
import org.ciyan.hall.Attendee;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.Room;
import org.ciyan.identity.CurrentUser;
import org.ciyan.kernel.NotFound;
import org.ciyan.platform.Json;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The meeting room on the recorder's phone. The page is filled by {@code hall.js} from what stands in it as data. */
@Named
@RequestScoped
public class HallView {

    @Inject @Param String code;
    @Inject CurrentUser user;
    @Inject HallReading reading;
    @Inject Hall hall;
    @Inject Clock clock;

    private Room room;
    private String reason;

    @PostConstruct
    void load() {
        room = reading.room(Visitor.of(user), code);
        if (!room.plan().rights().keeps()) {
            throw new NotFound("hall of " + code);
        }
    }

    public void open() {
        hall.open(Visitor.of(user), code);
        again();
    }

    public void recordLate() {
        hall.recordLate(Visitor.of(user), code, reason);
        again();
    }

    public void completeRoster() {
        hall.completeRoster(Visitor.of(user), code);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + "/hall/hall?code=%s", code);
    }

    public Room getRoom() { return room; }
    public boolean isWritable() {
        var state = room.plan().session().getState();
        return state == SessionState.OPEN || state == SessionState.ADJOURNED;
    }

    /** What the script begins with. */
    public String getData() {
        var data = new LinkedHashMap<String, Object>();
        data.put("code", code);
        data.put("person", user.getUsername());
        data.put("state", room.plan().session().getState().name());
        data.put("zone", clock.getZone().getId());
        data.put("items", new ArrayList<>(room.plan().items().stream().map(HallView::item).toList()));
        data.put("roster", new ArrayList<>(room.roster().stream().map(HallView::attendee).toList()));
        data.put("lines", new ArrayList<>(room.lines().stream().map(HallView::line).toList()));
        return Json.write(data).replace("<", "\\u003c");
    }

    private static Map<String, Object> item(AgendaLine item) {
        return Map.of("id", item.id(), "number", item.number(), "title", item.title(), "decided", item.isDecided());
    }

    private static Map<String, Object> attendee(Attendee a) {
        var map = new LinkedHashMap<String, Object>(Map.of("place", a.place(), "name", a.name(), "member",
                a.isMember()));
        map.put("presence", a.presence());
        map.put("reason", a.reason());
        map.put("standIn", a.standIn());
        return map;
    }

    private static Map<String, Object> line(HallLine l) {
        var map = new LinkedHashMap<String, Object>(Map.of("key", l.key(), "item", l.item(), "number", l.number(),
                "kind", l.kind(), "text", l.text(), "struck", l.struck(), "stage", l.stage(), "recordedAt",
                l.recordedAt()));
        map.put("speaker", l.speaker());
        map.put("name", l.name());
        return map;
    }

    public String getCode() { return code; }
    public String getReason() { return reason; }
    public void setReason(String reason) { this.reason = reason; }
    public List<String> getMissing() { return room.balance().missing(); }
}
