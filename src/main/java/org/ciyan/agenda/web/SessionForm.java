package org.ciyan.agenda.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.ciyan.agenda.Plan;
import org.ciyan.agenda.SessionDraft;
import org.ciyan.body.Body;
import org.ciyan.body.Meeting;
import org.ciyan.body.Office;
import org.ciyan.body.SeatRow;

/** What stands in the form of a session. */
public final class SessionForm {

    private Meeting meeting;
    private String title;
    private LocalDate day;
    private LocalTime time = LocalTime.of(9, 0);
    private String place;
    private String host;
    private String recorder;
    private int known;

    /** The secretary presides and the study secretary records, unless somebody says otherwise. */
    void begin(Body.Kind kind, List<SeatRow> seats) {
        meeting = Meeting.of(kind).get(0);
        host = codeOf(seats, Office.SECRETARY);
        recorder = codeOf(seats, Office.STUDY_SECRETARY);
    }

    private static String codeOf(List<SeatRow> seats, Office office) {
        return seats.stream().filter(seat -> seat.office() == office).map(SeatRow::code).findFirst().orElse(null);
    }

    void show(Plan plan, List<SeatRow> seats) {
        var session = plan.session();
        meeting = session.getMeeting();
        title = session.getTitle();
        day = session.getDay();
        time = session.getPlannedAt().toLocalTime();
        place = session.getPlace();
        host = codeOf(seats, session.getHostId());
        recorder = codeOf(seats, session.getRecorderId());
        known = session.getVersion();
    }

    private static String codeOf(List<SeatRow> seats, Long cadreId) {
        return seats.stream().filter(seat -> cadreId != null && cadreId.equals(seat.cadreId())).map(SeatRow::code)
                .findFirst().orElse(null);
    }

    SessionDraft draft() {
        return new SessionDraft(meeting, title, day == null || time == null ? null : day.atTime(time), place, host,
                recorder);
    }

    public Meeting getMeeting() { return meeting; }
    public void setMeeting(Meeting meeting) { this.meeting = meeting; }
    public String getTitle() { return title; }
    public void setTitle(String title) { this.title = title; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate day) { this.day = day; }
    public LocalTime getTime() { return time; }
    public void setTime(LocalTime time) { this.time = time; }
    public String getPlace() { return place; }
    public void setPlace(String place) { this.place = place; }
    public String getHost() { return host; }
    public void setHost(String host) { this.host = host; }
    public String getRecorder() { return recorder; }
    public void setRecorder(String recorder) { this.recorder = recorder; }
    public int getKnown() { return known; }
    public void setKnown(int known) { this.known = known; }
}
