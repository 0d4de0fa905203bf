package org.ciyan.hall.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.agenda.SessionState;
import org.ciyan.body.Visitor;
import org.ciyan.hall.Closing;
import org.ciyan.hall.HallLine;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.LineKind;
import org.ciyan.hall.Lines;
import org.ciyan.hall.Room;
import org.ciyan.identity.CurrentUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The record of a session, line by line; here those who attended correct their own words, and the secretary signs.
 */
@Named
@RequestScoped
public class RecordView {

    @Inject @Param String code;
    @Inject @Param String line;
    @Inject CurrentUser user;
    @Inject HallReading reading;
    @Inject Lines lines;
    @Inject Closing closing;
    @Inject Clock clock;

    private Room room;
    private String text;
    private int known;

    @PostConstruct
    void load() {
        room = reading.room(Visitor.of(user), code);
        var chosen = getChosen();
        if (chosen != null) {
            text = chosen.text();
            known = chosen.number();
        }
    }

    public void correct() {
        lines.correct(Visitor.of(user), code, line, known, text);
        again();
    }

    public void close() {
        closing.close(Visitor.of(user), code);
        again();
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath() + "/hall/record?code=%s", code);
    }

    /** Whether these are the visitor's own words, and may still be corrected. */
    public boolean isCorrectable(HallLine of) {
        return of.kind() == LineKind.SPEECH && of.speaker() != null && of.speaker().equals(room.me()) && !of.struck()
                && room.roster().stream().anyMatch(who -> room.me().equals(who.place()) && who.attended())
                && room.correctionsUntil() != null && !LocalDate.now(clock).isAfter(room.correctionsUntil());
    }

    public boolean isAnyCorrectable() {
        return room.lines().stream().anyMatch(this::isCorrectable);
    }

    /** The line that is being corrected; null if none is. */
    public HallLine getChosen() {
        return room.lines().stream().filter(l -> l.key().equals(line)).filter(this::isCorrectable).findFirst()
                .orElse(null);
    }

    public boolean isSignable() {
        return room.plan().rights().signs() && room.plan().session().getState() == SessionState.ADJOURNED;
    }

    public Room getRoom() { return room; }
    public String getCode() { return code; }
    public String getLine() { return line; }
    public String getText() { return text; }
    public void setText(String text) { this.text = text; }
    public int getKnown() { return known; }
    public void setKnown(int known) { this.known = known; }
}
