package org.ciyan.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;

/**
 * Sets up bodies: opens and closes them, gives and ends seats, records rules for meetings and the basis of archiving.
 * Every method throws {@link NotFound} if the visitor may not.
 */
@ApplicationScoped
@Transactional
public class BodyRegister {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_TEXT = 300;
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{1,30}";
    private static final int MOST_DAYS = 60;
    private static final int MOST_MEETINGS = 52;
    private static final int LONGEST_PERSON = 40;

    @Inject BodyStore store;
    @Inject Bodies bodies;
    @Inject Organization organization;
    @Inject Clock clock;

    /**
     * Opens a body. Whoever oversees cadres of the unit's subtree opens its bodies.
     *
     * @throws Rejected {@code body.bad-code}, {@code body.bad-name}, {@code body.code-taken}
     */
    @Audited("body.open")
    public Body open(Visitor visitor, @Subject String code, Draft draft) {
        var unit = visitor.all() ? organization.unit(draft.unit()) : organization.unit(
                visitor.sets().orElseThrow(() -> new NotFound("bodies")), draft.unit());
        if (code == null || !code.matches(CODE)) {
            throw new Rejected("body.bad-code");
        }
        if (store.byCode(code).isPresent()) {
            throw new Rejected("body.code-taken", code);
        }
        var body = new Body(code, name(draft.name()), draft.kind(), unit, draft.openedOn());
        store.add(body);
        return body;
    }

    /** @throws Rejected {@code body.bad-name} */
    @Audited("body.rename")
    public void rename(Visitor visitor, @Subject String code, String better) {
        setUp(visitor, code).rename(name(better));
    }

    /**
     * @param day the first on which it no longer exists
     * @throws Rejected {@code body.closed-before-opened}
     */
    @Audited("body.close")
    public void close(Visitor visitor, @Subject String code, LocalDate day) {
        var body = setUp(visitor, code);
        if (day == null || day.isBefore(body.getOpenedOn())) {
            throw new Rejected("body.closed-before-opened");
        }
        body.close(day);
    }

    /**
     * Gives a cadre a seat from a day on; it may lie in the past.
     *
     * @param cadre code, or a name that only one has
     * @param place the customary order within the office, from 1
     * @throws Rejected {@code body.before-it-opened}, {@code body.has-a-secretary}, {@code body.is-a-member},
     *         {@code body.is-study-secretary}, or as {@link Organization#theOne}
     */
    @Audited("body.give-seat")
    public void seat(Visitor visitor, @Subject String code, String cadre, Office office, int place, LocalDate from) {
        var body = arranged(visitor, code);
        var day = begins(body, from);
        long cadreId = organization.theOne(cadre, LocalDate.now(clock)).id();
        check(later(body, day), cadreId, office);
        store.add(new Seat(body.getId(), cadreId, null, office, place, day, clock.instant(), visitor.account()));
    }

    /**
     * Gives a seat to a Party member who is not in the roster, by name alone. Who signs or keeps the records has an
     * account and is in the roster.
     *
     * @param name that no other such member of the body has
     * @param place as {@link #seat}
     * @throws Rejected {@code body.before-it-opened}, {@code body.no-member-name}, {@code body.name-taken},
     *         {@code body.needs-account}
     */
    @Audited("body.give-seat")
    public void seatByName(Visitor visitor, @Subject String code, String name, Office office, int place,
            LocalDate from) {
        var body = arranged(visitor, code);
        var day = begins(body, from);
        var called = name == null ? "" : name.strip();
        if (called.isEmpty() || called.length() > LONGEST_PERSON) {
            throw new Rejected("body.no-member-name", LONGEST_PERSON);
        }
        if (office == Office.SECRETARY || !office.isMember()) {
            throw new Rejected("body.needs-account");
        }
        if (later(body, day).stream().anyMatch(seat -> seat.isNamed(called))) {
            throw new Rejected("body.name-taken", called);
        }
        store.add(new Seat(body.getId(), null, called, office, place, day, clock.instant(), visitor.account()));
    }

    private LocalDate begins(Body body, LocalDate from) {
        var day = from == null ? LocalDate.now(clock) : from;
        if (day.isBefore(body.getOpenedOn())) {
            throw new Rejected("body.before-it-opened");
        }
        return day;
    }

    private List<Seat> later(Body body, LocalDate day) {
        return store.seats(body).stream().filter(seat -> seat.reaches(day)).toList();
    }

    private static void check(List<Seat> later, long cadreId, Office office) {
        if (office == Office.SECRETARY && later.stream().anyMatch(seat -> seat.getOffice() == Office.SECRETARY)) {
            throw new Rejected("body.has-a-secretary");
        }
        var mine = later.stream().filter(seat -> seat.isOf(cadreId)).map(Seat::getOffice).toList();
        if (office.isMember() && mine.stream().anyMatch(Office::isMember)) {
            throw new Rejected("body.is-a-member");
        }
        if (!office.isMember() && mine.contains(office)) {
            throw new Rejected("body.is-study-secretary");
        }
    }

    /**
     * Ends a seat.
     *
     * @param lastDay the day before its first if it was recorded by mistake
     * @throws Rejected {@code body.ended-before-begun}
     */
    @Audited("body.end-seat")
    public void endSeat(Visitor visitor, @Subject String code, long seatId, LocalDate lastDay) {
        var body = arranged(visitor, code);
        var seat = store.seat(seatId).filter(s -> s.getBodyId() == body.getId())
                .orElseThrow(() -> new NotFound("seat " + seatId));
        if (lastDay == null || lastDay.isBefore(seat.getFromOn().minusDays(1))) {
            throw new Rejected("body.ended-before-begun");
        }
        seat.end(lastDay, clock.instant(), visitor.account());
    }

    /**
     * Has a body's electronic records count as the archive copy, or its paper again; nothing happens if that is so
     * already.
     *
     * @param basis the document and article that allow it, or the decision to go back
     * @throws Rejected {@code body.no-basis}
     */
    @Audited("body.switch-archiving")
    public void archive(Visitor visitor, @Subject String code, boolean electronic, String basis) {
        var body = arranged(visitor, code);
        var why = text(basis);
        if (why == null) {
            throw new Rejected("body.no-basis");
        }
        if (bodies.isArchivedElectronically(body.getId()) != electronic) {
            store.add(new Archiving(body.getId(), electronic, why, clock.instant(), visitor.account()));
        }
    }

    /**
     * Records a rule for meetings, for one body or for many.
     *
     * @param subject what it is about, for the trail: the meeting
     * @throws Rejected {@code body.no-source}, {@code body.not-its-meeting}, {@code body.bad-days},
     *         {@code body.bad-least}
     */
    @Audited("body.enter-rule")
    public void enter(Visitor visitor, @Subject Meeting subject, MeetingRule.Draft draft) {
        var body = draft.body() == null ? null : setUp(visitor, draft.body());
        if (body == null && !visitor.all()
                && visitor.sets().filter(organization::isWhole).isEmpty()) {
            throw new NotFound("rules for meetings");
        }
        var kind = body == null ? draft.bodyKind() : body.getKind();
        if (draft.fromOn() == null || text(draft.source()) == null) {
            throw new Rejected("body.no-source");
        }
        if (kind != null && !draft.meeting().isHeldBy(kind)) {
            throw new Rejected("body.not-its-meeting");
        }
        if (Stream.of(draft.noticeDays(), draft.correctionDays(), draft.recordDays()).filter(Objects::nonNull)
                .anyMatch(days -> days < 0 || days > MOST_DAYS)) {
            throw new Rejected("body.bad-days", MOST_DAYS);
        }
        if ((draft.least() == null) != (draft.per() == null)
                || draft.least() != null && (draft.least() < 1 || draft.least() > MOST_MEETINGS)) {
            throw new Rejected("body.bad-least", MOST_MEETINGS);
        }
        store.add(new MeetingRule(draft, body == null ? null : body.getId(), clock.instant(), visitor.account()));
    }

    private Body setUp(Visitor visitor, String code) {
        var rights = bodies.rights(visitor, code);
        return locked(rights, rights.sets());
    }

    private Body arranged(Visitor visitor, String code) {
        var rights = bodies.rights(visitor, code);
        return locked(rights, rights.arranges());
    }

    private Body locked(BodyRights rights, boolean may) {
        if (!may) {
            throw new NotFound("body " + rights.body().getCode());
        }
        store.lock(rights.body());
        return rights.body();
    }

    private static String name(String name) {
        if (name == null || name.isBlank() || name.strip().codePointCount(0, name.strip().length()) > LONGEST_NAME) {
            throw new Rejected("body.bad-name", LONGEST_NAME);
        }
        return name.strip();
    }

    private static String text(String text) {
        if (text != null && text.strip().length() > LONGEST_TEXT) {
            throw new Rejected("body.text-too-long", LONGEST_TEXT);
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A body to be opened. @param unit code */
    public record Draft(String name, Body.Kind kind, String unit, LocalDate openedOn) { }
}
