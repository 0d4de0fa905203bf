package org.ciyan.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ciyan.agenda.Agenda;
import org.ciyan.agenda.ItemDraft;
import org.ciyan.agenda.Preparation;
import org.ciyan.agenda.SessionDraft;
import org.ciyan.agenda.Sessions;
import org.ciyan.body.Bodies;
import org.ciyan.body.Body;
import org.ciyan.body.Office;
import org.ciyan.body.SeatRow;
import org.ciyan.body.Visitor;
import org.ciyan.hall.Attendee;
import org.ciyan.hall.Closing;
import org.ciyan.hall.Hall;
import org.ciyan.hall.HallReading;
import org.ciyan.hall.LineDraft;
import org.ciyan.hall.Lines;
import org.ciyan.measure.Measures;
import org.ciyan.measure.Step;
import org.ciyan.minutes.Document;
import org.ciyan.minutes.Filing;
import org.ciyan.minutes.Minutes;
import org.ciyan.platform.Clocks;

/**
 * Has the bodies of the demo county hold their sessions, each at its own time and by its own people, through the
 * services: what may not be done in the product cannot stand in a seed either.
 */
@ApplicationScoped
class SessionSeed {

    @Inject Clocks clocks;
    @Inject Clock clock;
    @Inject Bodies bodies;
    @Inject Sessions sessions;
    @Inject Preparation preparation;
    @Inject Agenda agenda;
    @Inject Hall hall;
    @Inject HallReading reading;
    @Inject Lines lines;
    @Inject Measures measures;
    @Inject Minutes minutes;
    @Inject Filing filing;
    @Inject Closing closing;

    /** The file of a body is called by its code. A body that has held sessions already is left as it is. */
    void sessions(Path file) {
        var body = bodies.body(file.getFileName().toString().replace(".yaml", ""));
        if (sessions.count(bodies.judged(Visitor.system(), body.getId()), SessionScript.EVER) == 0) {
            Yaml.maps(Yaml.read(file)).stream().map(map -> new SessionScript(map, clock.instant(), clock.getZone()))
                    .filter(script -> script.isAhead() || !script.last().isAfter(clock.instant()))
                    .forEach(script -> play(body, script));
        }
    }

    private void play(Body body, SessionScript script) {
        var seats = bodies.seats(List.of(body.getId()), script.day());
        var keeper = visitor(seats, Office.STUDY_SECRETARY);
        var code = new AtomicReference<String>();
        clocks.at(script.prepared(), () -> code.set(prepare(body, script, keeper)));
        if (script.told() != null) {
            clocks.at(script.told(), () -> preparation.tell(keeper, code.get()));
        }
        if (!script.isAhead()) {
            hold(script, keeper, code.get(), seats);
            if (script.signed() != null) {
                clocks.at(script.signed(), () -> closing.close(visitor(seats, Office.SECRETARY), code.get()));
            }
            if (script.number() != null) {
                clocks.at(script.filed(), () -> filing.number(keeper, code.get(), script.number()));
            }
            follow(script, keeper, code.get());
        }
    }

    private String prepare(Body body, SessionScript script, Visitor keeper) {
        var code = preparation.begin(keeper, body.getCode(), new SessionDraft(script.meeting(), script.title(),
                script.at(), script.place(), script.host(), script.recorder())).getCode();
        sessions.plan(keeper, code).items().forEach(item -> agenda.remove(keeper, code, item.id()));
        script.items().forEach(item -> agenda.add(keeper, code, new ItemDraft(item.kind(), item.title(), item.lead(),
                item.materials())));
        return code;
    }

    private void hold(SessionScript script, Visitor keeper, String code, List<SeatRow> seats) {
        clocks.at(script.opened(), () -> {
            if (script.lateReason() == null) {
                hall.open(keeper, code);
            } else {
                hall.recordLate(keeper, code, script.lateReason());
            }
            script.observers().forEach(name -> hall.addObserver(keeper, code, name));
        });
        var room = reading.room(keeper, code);
        clocks.at(script.marked(), () -> room.roster().stream().filter(Attendee::isMember)
                .forEach(who -> script.mark(codeOf(who, seats)).ifPresent(draft -> hall.mark(keeper, code,
                        who.place(), UUID.randomUUID().toString(), draft))));
        if (script.lateReason() == null) {
            clocks.at(script.adjourned(), () -> hall.adjourn(keeper, code));
        }
        for (int i = 0; i < script.items().size(); i++) {
            record(script, script.items().get(i), keeper, code, room.plan().items().get(i).id(),
                    called -> placeOf(room.roster(), seats, called));
        }
    }

    private void record(SessionScript script, SessionScript.Item item, Visitor keeper, String code, long id,
            Function<String, Long> place) {
        item.lines().forEach(line -> clocks.at(line.at(), () -> lines.write(keeper, code,
                UUID.randomUUID().toString(), null, new LineDraft(id, line.kind(), line.speaker() == null ? null
                        : place.apply(line.speaker()), line.text(), false, line.reason()))));
        item.measures().forEach(measure -> clocks.at(script.adjourned(), () -> measures.enter(keeper, code,
                UUID.randomUUID().toString(), new Measures.Draft(measure.text(), measure.owner(), measure.due(), id,
                        null))));
        clocks.at(script.written(), () -> {
            if (item.minutes() != null) {
                minutes.write(keeper, code, id, Document.MINUTES, 0, item.minutes());
            }
            if (item.summary() != null) {
                minutes.write(keeper, code, id, Document.SUMMARY, 0, item.summary());
            }
        });
    }

    private void follow(SessionScript script, Visitor keeper, String code) {
        var entered = measures.ofSession(keeper, code).entered();
        script.items().stream().flatMap(item -> item.measures().stream()).filter(m -> m.closed() != null)
                .forEach(measure -> {
                    var row = entered.stream().filter(r -> r.text().equals(measure.text())).findFirst().orElseThrow();
                    clocks.at(measure.closed(), () -> measures.settle(keeper, row.id(), Step.Kind.CLOSED,
                            measure.result()));
                });
    }

    /** Somebody on the roster, by the code of a cadre or the name of an observer. */
    private static long placeOf(List<Attendee> roster, List<SeatRow> seats, String called) {
        return roster.stream().filter(who -> who.name().equals(called) || called.equals(codeOf(who, seats)))
                .findFirst().orElseThrow(() -> new IllegalArgumentException(called)).place();
    }

    /** That of a member who is not in the roster is the name. */
    private static String codeOf(Attendee who, List<SeatRow> seats) {
        return seats.stream().filter(seat -> who.cadreId() != null && who.cadreId().equals(seat.cadreId()))
                .map(SeatRow::code).findFirst().orElse(who.name());
    }

    /** Who holds that office, with what the seat allows. */
    private static Visitor visitor(List<SeatRow> seats, Office office) {
        var seat = seats.stream().filter(s -> s.office() == office).findFirst().orElseThrow();
        return new Visitor(seat.name(), seat.name(), seat.cadreId(), Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }
}
