package org.ciyan.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.SessionFlow;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Organization;
import org.ciyan.platform.Audited;
import org.ciyan.platform.DeviceKey;
import org.ciyan.platform.Subject;
import org.ciyan.platform.TriedAgain;

/** Enters measures, follows them to the end, and finds them again. */
@ApplicationScoped
@Transactional
@TriedAgain
public class Measures {

    public static final int LONGEST = 500;

    @Inject MeasureStore store;
    @Inject SessionFlow flow;
    @Inject HallReading reading;
    @Inject Bodies bodies;
    @Inject Organization organization;
    @Inject Clock clock;

    /**
     * What a session entered, and what was open in its body before it.
     *
     * @throws NotFound as {@link HallReading#room}
     */
    public OfSession ofSession(Visitor visitor, String code) {
        var session = reading.room(visitor, code).plan().session();
        return new OfSession(store.ofSessions(List.of(session.getId())),
                store.open(session.getBodyId(), session.getPlannedAt()));
    }

    /**
     * What these sessions entered, by the code of the session, without asking whose they are: for who has asked that
     * otherwise; one query.
     */
    public Map<String, List<MeasureRow>> entered(Collection<Long> sessions) {
        return store.ofSessions(sessions).stream().collect(Collectors.groupingBy(MeasureRow::sessionCode));
    }

    /** Some of the measures of a body, the latest first; one query. @throws NotFound if it is not the visitor's */
    public List<MeasureRow> ofBody(BodyRights rights, boolean openOnly, int from, int most) {
        return store.ofBody(concerned(rights), openOnly, from, most);
    }

    /** @throws NotFound as {@link #ofBody} */
    public long count(BodyRights rights, boolean openOnly) {
        return store.count(concerned(rights), openOnly);
    }

    private static long concerned(BodyRights rights) {
        if (!rights.isAny()) {
            throw new NotFound("measures of " + rights.body().getCode());
        }
        return rights.body().getId();
    }

    /** The open measures of a cadre, the most urgent first; one query. */
    public List<MeasureRow> owned(long cadreId, int most) {
        return store.owned(cadreId, most);
    }

    /**
     * A measure with all that became of it.
     *
     * @throws NotFound if there is none, or it does not concern the visitor
     */
    public Followed followed(Visitor visitor, long id) {
        var row = store.row(id).orElseThrow(() -> new NotFound("measure " + id));
        var rights = bodies.judged(visitor, row.bodyId());
        boolean owns = row.ownerId() != null && row.ownerId().equals(visitor.cadreId());
        if (!rights.isAny() && !owns) {
            throw new NotFound("measure " + id);
        }
        return new Followed(row, store.steps(id), owns, rights.keeps());
    }

    /**
     * Enters a measure in a session. The same key again changes nothing.
     *
     * @param key the device's own for this measure
     * @throws NotFound unless the visitor keeps the body's records
     * @throws Rejected {@code agenda.not-open}, {@code measure.bad-key}, {@code measure.no-text}, or as
     *         {@link Organization#theOne}
     */
    public MeasureRow enter(Visitor visitor, String code, String key, Draft draft) {
        var session = flow.recorded(visitor, code);
        if (!DeviceKey.isOne(key)) {
            throw new Rejected("measure.bad-key");
        }
        var there = store.keyed(session.getId(), key);
        if (there.isPresent()) {
            return store.row(there.get().getId()).orElseThrow();
        }
        var measure = new Measure(session.getBodyId(), session.getId(), key, draft.item(), draft.line(),
                clock.instant());
        measure.say(text(draft.text()), owner(draft.owner()), draft.dueOn());
        store.add(measure);
        step(visitor, measure, Step.Kind.ENTERED, null);
        return store.row(measure.getId()).orElseThrow();
    }

    /**
     * Words a measure anew, names another owner or day.
     *
     * @param known version that the writer has seen
     * @throws Conflict {@code measure.changed-elsewhere} if it has been changed since
     * @throws Rejected as {@link #enter}; {@code measure.is-closed}
     */
    @Audited("measure.change")
    public void change(Visitor visitor, @Subject long id, int known, Draft draft) {
        var measure = kept(visitor, id);
        if (measure.getVersion() != known) {
            throw new Conflict("measure.changed-elsewhere");
        }
        open(measure);
        measure.say(text(draft.text()), owner(draft.owner()), draft.dueOn());
        step(visitor, measure, Step.Kind.CHANGED, null);
    }

    /**
     * Its owner says what was done.
     *
     * @throws NotFound unless the visitor owns it
     * @throws Rejected {@code measure.no-text}, {@code measure.is-closed}
     */
    @Audited("measure.report")
    public void report(Visitor visitor, @Subject long id, String result) {
        var measure = store.locked(id).filter(m -> Objects.equals(m.getOwnerId(), visitor.cadreId())
                && visitor.cadreId() != null).orElseThrow(() -> new NotFound("measure " + id));
        open(measure);
        measure.become(MeasureState.REPORTED);
        step(visitor, measure, Step.Kind.REPORTED, text(result));
    }

    /**
     * The body closes a measure with its result, drops it with a reason, or opens it again.
     *
     * @throws NotFound unless the visitor keeps the body's records
     * @throws Rejected {@code measure.no-text}, {@code measure.is-closed}
     */
    @Audited("measure.settle")
    public void settle(Visitor visitor, @Subject long id, Step.Kind kind, String text) {
        var measure = kept(visitor, id);
        var next = switch (kind) {
            case CLOSED -> MeasureState.CLOSED;
            case DROPPED -> MeasureState.DROPPED;
            case REOPENED -> MeasureState.OPEN;
            default -> throw new NotFound("step " + kind);
        };
        if (kind != Step.Kind.REOPENED) {
            open(measure);
        }
        measure.become(next);
        step(visitor, measure, kind, text(text));
    }

    private static void open(Measure measure) {
        if (!measure.getState().isOpen()) {
            throw new Rejected("measure.is-closed");
        }
    }

    private Measure kept(Visitor visitor, long id) {
        var measure = store.locked(id).orElseThrow(() -> new NotFound("measure " + id));
        if (!bodies.judged(visitor, measure.getBodyId()).keeps()) {
            throw new NotFound("measure " + id);
        }
        return measure;
    }

    private void step(Visitor visitor, Measure measure, Step.Kind kind, String text) {
        store.add(new Step(measure.getId(), kind, text, clock.instant(),
                visitor.name()));
    }

    private Long owner(String called) {
        return called == null || called.isBlank() ? null : organization.theOne(called, LocalDate.now(clock)).id();
    }

    private static String text(String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new Rejected("measure.no-text", LONGEST);
        }
        return text.strip();
    }

    /**
     * What is said of a measure.
     *
     * @param owner code, or a name that only one has; null if nobody is named
     * @param dueOn null if no day is set
     * @param item under which it was decided; null if under none
     * @param line key of the line it comes from; null if from none
     */
    public record Draft(String text, String owner, LocalDate dueOn, Long item, String line) { }

    /** @param before open ones out of earlier sessions of the body */
    public record OfSession(List<MeasureRow> entered, List<MeasureRow> before) { }

    /** @param owns whether the visitor owns it @param keeps whether they keep the body's records */
    public record Followed(MeasureRow row, List<Step> steps, boolean owns, boolean keeps) { }
}
