package org.ciyan.body;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;
import org.ciyan.organization.Scope;

/** Finds bodies, their members on a day, the rules for their meetings, and what somebody may there. */
@ApplicationScoped
@Transactional
public class Bodies {

    @Inject BodyStore store;
    @Inject Clock clock;

    public boolean has(String code) {
        return store.byCode(code).isPresent();
    }

    /** @throws NotFound if there is no such body */
    public Body body(String code) {
        return store.byCode(code).orElseThrow(() -> new NotFound("body " + code));
    }

    /** @throws NotFound if there is no such body */
    public Body body(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("body " + id));
    }

    /**
     * What the visitor may with a body; two queries.
     *
     * @throws NotFound if there is no such body, or it does not concern them
     */
    public BodyRights rights(Visitor visitor, String code) {
        return concerning(visitor, body(code));
    }

    /** @throws NotFound as {@link #rights(Visitor, String)} */
    public BodyRights rights(Visitor visitor, long bodyId) {
        return concerning(visitor, body(bodyId));
    }

    /** What the visitor may with a body, perhaps nothing; two queries. @throws NotFound if there is no such body */
    public BodyRights judged(Visitor visitor, long bodyId) {
        return judged(visitor, body(bodyId));
    }

    private BodyRights concerning(Visitor visitor, Body body) {
        var rights = judged(visitor, body);
        if (!rights.isAny()) {
            throw new NotFound("body " + body.getCode());
        }
        return rights;
    }

    private BodyRights judged(Visitor visitor, Body body) {
        var held = seats(List.of(body.getId()), LocalDate.now(clock));
        var mine = held.stream().filter(seat -> visitor.cadreId() != null && visitor.cadreId().equals(seat.cadreId()))
                .map(SeatRow::office).collect(Collectors.toSet());
        boolean headless = held.stream().noneMatch(seat -> seat.office() == Office.SECRETARY);
        boolean all = visitor.all();
        return new BodyRights(body,
                all || mine.contains(Office.STUDY_SECRETARY) || Visitor.covers(visitor.keeps(), body),
                all || mine.contains(Office.SECRETARY) || headless && mine.contains(Office.DEPUTY),
                all || !mine.isEmpty(), all || Visitor.covers(visitor.sets(), body),
                all || Visitor.covers(visitor.sees(), body));
    }

    /** A page of the bodies that concern the visitor, by the order of units; two queries. @param number from 0 */
    public Page<BodyRow> rows(Visitor visitor, Wanted wanted, int number, int size) {
        return Page.of(number, size, count(visitor, wanted), (from, most) -> some(visitor, wanted, from, most));
    }

    /** Some of the bodies that concern the visitor, by the order of units; one query. @param from from 0 */
    public List<BodyRow> some(Visitor visitor, Wanted wanted, int from, int most) {
        return store.rows(match(visitor, wanted), from, most);
    }

    public long count(Visitor visitor, Wanted wanted) {
        return store.count(match(visitor, wanted));
    }

    private BodyStore.Match match(Visitor visitor, Wanted wanted) {
        var today = LocalDate.now(clock);
        var paths = Stream.of(visitor.keeps(), visitor.sees()).flatMap(Optional::stream).flatMap(Scope::paths)
                .distinct().toList();
        return new BodyStore.Match(paths, visitor.cadreId(), today, wanted.text(), wanted.kind(),
                wanted.closedToo() ? null : today);
    }

    /** The open bodies whose records the visitor keeps today; two queries. */
    public List<BodyRow> kept(Visitor visitor) {
        return kept(visitor, near(visitor, Page.LARGEST));
    }

    /** Those among them whose records the visitor keeps today; one query. @param near as {@link #near} gave them */
    public List<BodyRow> kept(Visitor visitor, List<BodyRow> near) {
        var mine = visitor.cadreId() == null ? Set.<Long>of() : held(visitor.cadreId()).stream()
                .filter(seat -> seat.office() == Office.STUDY_SECRETARY).map(SeatRow::bodyId)
                .collect(Collectors.toSet());
        return near.stream().filter(row -> mine.contains(row.id())
                || visitor.keeps().filter(scope -> scope.covers(row.unitPath())).isPresent()).toList();
    }

    /** The open bodies in which the visitor has a seat today, or whose records they keep; one query. */
    public List<BodyRow> near(Visitor visitor, int most) {
        var today = LocalDate.now(clock);
        var paths = visitor.keeps().stream().flatMap(Scope::paths).toList();
        return store.rows(new BodyStore.Match(paths, visitor.cadreId(), today, null, null, today), 0, most);
    }

    /** The seats a cadre holds today; one query. */
    public List<SeatRow> held(long cadreId) {
        return store.held(cadreId, LocalDate.now(clock));
    }

    /** Every seat of a body, ended ones too, in their customary order; one query. */
    public List<SeatRow> seats(long bodyId) {
        return store.seatRows(bodyId);
    }

    /** The seats of these bodies held on a day; one query. */
    public List<SeatRow> seats(Collection<Long> bodies, LocalDate day) {
        return store.seatRows(bodies, day);
    }

    /** Who is expected at a meeting on that day, in the customary order; one query. */
    public List<SeatRow> members(long bodyId, LocalDate day) {
        return seats(List.of(bodyId), day).stream().filter(seat -> seat.office().isMember()).toList();
    }

    /** The rule for meetings of a kind on a day; empty if none is laid down. */
    public Optional<MeetingRule> rule(Body body, Meeting meeting, LocalDate day) {
        return MeetingRule.inForce(store.rules(body), body, meeting, day);
    }

    /** The rule among these for meetings of a body in a list. @param all as {@link #rules()} */
    public Optional<MeetingRule> rule(List<MeetingRule> all, BodyRow body, Meeting meeting, LocalDate day) {
        return MeetingRule.inForce(all, body.id(), body.kind(), meeting, day);
    }

    /** Every rule that may hold for meetings of a body on some day; one query. */
    public List<MeetingRule> rules(Body body) {
        return store.rules(body);
    }

    /** The rule among these. @param all as {@link #rules(Body)} */
    public Optional<MeetingRule> rule(List<MeetingRule> all, Body body, Meeting meeting, LocalDate day) {
        return MeetingRule.inForce(all, body, meeting, day);
    }

    /** The rules in force for what a body of this kind holds; one query. */
    public Map<Meeting, MeetingRule> rules(Body body, LocalDate day) {
        var all = store.rules(body);
        return Meeting.of(body.getKind()).stream()
                .flatMap(meeting -> MeetingRule.inForce(all, body, meeting, day).stream())
                .collect(Collectors.toMap(MeetingRule::getMeeting, rule -> rule));
    }

    /** All rules ever recorded, the latest first. */
    public List<MeetingRule> rules() {
        return store.rules();
    }

    /** Every switch of archiving of a body, the latest first. */
    public List<Archiving> archiving(long bodyId) {
        return store.archiving(bodyId);
    }

    /** Whether the electronic records of a body count as the archive copy today. */
    public boolean isArchivedElectronically(long bodyId) {
        return store.archiving(bodyId).stream().findFirst().filter(Archiving::isElectronic).isPresent();
    }

    /**
     * Which bodies.
     *
     * @param text part of the name of a body or its unit, or a code; null or blank for any
     * @param kind null for any
     */
    public record Wanted(String text, Body.Kind kind, boolean closedToo) {

        public Wanted {
            text = text == null || text.isBlank() ? null : text.strip();
        }

        public static Wanted all() {
            return new Wanted(null, null, false);
        }
    }
}
