package org.ciyan.body.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ciyan.body.Archiving;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRegister;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Meeting;
import org.ciyan.body.MeetingRule;
import org.ciyan.body.Office;
import org.ciyan.body.SeatRow;
import org.ciyan.body.Visitor;
import org.ciyan.identity.CurrentUser;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One body: who belongs to it, which rules its meetings follow, whether its electronic records are archived. */
@Named
@RequestScoped
public class BodyView {

    @Inject @Param String code;
    @Inject CurrentUser user;
    @Inject Bodies bodies;
    @Inject BodyRegister register;
    @Inject Clock clock;

    private BodyRights rights;
    private List<SeatRow> seats;
    private Map<Meeting, MeetingRule> rules;
    private List<Archiving> archiving;
    private String cadre;
    private boolean unlisted;
    private Office office = Office.MEMBER;
    private int place = 1;
    private LocalDate day;
    private Long seat;
    private String basis;
    private String name;

    @PostConstruct
    void load() {
        rights = bodies.rights(Visitor.of(user), code);
        seats = bodies.seats(rights.body().getId());
        rules = bodies.rules(rights.body(), getToday());
        archiving = bodies.archiving(rights.body().getId());
        day = getToday();
        name = rights.body().getName();
    }

    public void give() {
        act(unlisted ? visitor -> register.seatByName(visitor, code, cadre, office, place, day)
                : visitor -> register.seat(visitor, code, cadre, office, place, day));
    }

    public void end() { act(visitor -> register.endSeat(visitor, code, seat == null ? 0 : seat, day)); }
    public void archive() { act(visitor -> register.archive(visitor, code, !isElectronic(), basis)); }
    public void rename() { act(visitor -> register.rename(visitor, code, name)); }
    public void close() { act(visitor -> register.close(visitor, code, day)); }

    private void act(Consumer<Visitor> act) {
        act.accept(Visitor.of(user));
        Faces.redirect(Faces.getRequestContextPath() + "/body/body?code=%s", code);
    }

    /** Seats held today or later. */
    public List<SeatRow> getHeld() {
        return seats.stream().filter(SeatRow::wasHeld)
                .filter(s -> s.toOn() == null || !s.toOn().isBefore(getToday())).toList();
    }

    /** Seats that have ended. */
    public List<SeatRow> getPast() {
        return seats.stream().filter(SeatRow::wasHeld)
                .filter(s -> s.toOn() != null && s.toOn().isBefore(getToday())).toList();
    }

    public boolean isElectronic() {
        return !archiving.isEmpty() && archiving.get(0).isElectronic();
    }

    public BodyRights getRights() { return rights; }
    public List<Meeting> getMeetings() { return Meeting.of(rights.body().getKind()); }
    /** By meeting; none where nothing is laid down. */
    public Map<Meeting, MeetingRule> getRules() { return rules; }
    public List<Archiving> getArchiving() { return archiving; }
    public Office[] getOffices() { return Office.values(); }
    public LocalDate getToday() { return LocalDate.now(clock); }
    public String getCode() { return code; }
    public String getCadre() { return cadre; }
    public void setCadre(String cadre) { this.cadre = cadre; }
    public Office getOffice() { return office; }
    public void setOffice(Office office) { this.office = office; }
    public int getPlace() { return place; }
    public void setPlace(int place) { this.place = place; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    /** Whether who is given a seat is not in the roster. */
    public boolean isUnlisted() { return unlisted; }
    public void setUnlisted(boolean unlisted) { this.unlisted = unlisted; }
    public Long getSeat() { return seat; }
    public void setSeat(Long seat) { this.seat = seat; }
    public String getBasis() { return basis; }
    public void setBasis(String basis) { this.basis = basis; }
    public String getName() { return name; }
    public void setName(String name) { this.name = name; }
}
