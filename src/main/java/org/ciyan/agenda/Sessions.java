package org.ciyan.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.BodyRow;
import org.ciyan.body.Visitor;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.material.Materials;

/** Finds sessions and their agendas. */
@ApplicationScoped
@Transactional
public class Sessions {

    @Inject SessionStore store;
    @Inject SessionAccess access;
    @Inject Bodies bodies;
    @Inject Materials materials;
    @Inject Clock clock;

    /**
     * A session with its agenda; eight queries however long it is.
     *
     * @throws NotFound if there is none, or it does not concern the visitor
     */
    public Plan plan(Visitor visitor, String code) {
        var session = access.found(code);
        return plan(session, bodies.rights(visitor, session.getBodyId()));
    }

    private Plan plan(AgendaSession session, BodyRights rights) {
        var items = store.items(List.of(session.getId()));
        var names = names(Stream.concat(Stream.of(session.getHostId(), session.getRecorderId()),
                items.stream().map(AgendaItem::getLeadId)));
        var lines = lines(items, names);
        var rule = bodies.rule(rights.body(), session.getMeeting(), session.getDay());
        var notices = store.notices(session);
        return new Plan(session, rights, lines, names.get(session.getHostId()), names.get(session.getRecorderId()),
                rule, notices, session.getState().isBefore() ? OpenPoint.of(session, lines, rule,
                        notices.stream().findFirst(), clock.getZone()) : List.of());
    }

    /**
     * A session with its agenda, without asking whom it concerns: for who has asked that otherwise.
     *
     * @throws NotFound if there is none
     */
    public Plan admitted(Visitor visitor, String code) {
        var session = access.found(code);
        return plan(session, bodies.judged(visitor, session.getBodyId()));
    }

    /** The items of a session in their order; one query. */
    public List<AgendaItem> items(AgendaSession session) {
        return store.items(List.of(session.getId()));
    }

    Map<Long, String> names(Stream<Long> ids) {
        return store.names(ids.filter(Objects::nonNull).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    List<AgendaLine> lines(List<AgendaItem> items, Map<Long, String> names) {
        var pins = store.pins(items.stream().map(AgendaItem::getId).toList());
        var titles = materials.titles(pins.stream().map(Pin::getVersionId).toList());
        var byItem = pins.stream().collect(Collectors.groupingBy(Pin::getItemId));
        return items.stream().map(item -> new AgendaLine(item.getId(), item.getNumber(), item.getKind(),
                item.getTitle(), item.getLeadId(), names.get(item.getLeadId()), item.getDecidedAt(),
                byItem.getOrDefault(item.getId(), List.of()).stream().map(pin -> {
                    var t = titles.get(pin.getVersionId());
                    return new PinnedMaterial(t.code(), t.number(), t.latest(), t.title(), t.source(), t.kind(),
                            t.publishedOn(), t.receivedOn(), t.extent(), pin.getReadAs(), t.link(),
                            t.withdrawnAt() != null, t.withdrawnWhy());
                }).toList())).toList();
    }

    /**
     * Some of the sessions of a body planned in some days, the latest first; two queries.
     *
     * @param from the number of the first, from 0
     * @throws NotFound if the body does not concern the visitor
     */
    public List<SessionRow> of(BodyRights rights, Period days, int from, int most) {
        var sessions = store.of(concerned(rights), days.from().atStartOfDay(), after(days), from, most);
        var first = store.items(sessions.stream().map(AgendaSession::getId).toList()).stream()
                .filter(item -> item.getKind() == ItemKind.FIRST)
                .collect(Collectors.toMap(AgendaItem::getSessionId, AgendaItem::getTitle, (one, other) -> one));
        return sessions.stream().map(s -> new SessionRow(s.getCode(), s.getMeeting(), s.getTitle(), s.getPlannedAt(),
                s.getPlace(), s.getState(), first.get(s.getId()))).toList();
    }

    /** How many there are; one query. @throws NotFound as {@link #of} */
    public long count(BodyRights rights, Period days) {
        return store.count(concerned(rights), days.from().atStartOfDay(), after(days));
    }

    static LocalDateTime after(Period days) {
        return days.to().plusDays(1).atStartOfDay();
    }

    static long concerned(BodyRights rights) {
        if (!rights.isAny()) {
            throw new NotFound("sessions of " + rights.body().getCode());
        }
        return rights.body().getId();
    }

    /**
     * What is next for these bodies: their sessions from today on that are not over, with what is not prepared yet; the
     * next first. Eight queries however many.
     */
    public List<Upcoming> ahead(Collection<BodyRow> ofBodies, int most) {
        var today = LocalDate.now(clock).atStartOfDay();
        return upcoming(ofBodies, store.ahead(ids(ofBodies), today, most));
    }

    /**
     * What was held or planned before today and is neither signed nor cancelled, the latest first; as {@link #ahead}.
     */
    public List<Upcoming> unfinished(Collection<BodyRow> ofBodies, int most) {
        var today = LocalDate.now(clock).atStartOfDay();
        return upcoming(ofBodies, store.unfinished(ids(ofBodies), today, most));
    }

    static List<Long> ids(Collection<BodyRow> bodies) {
        return bodies.stream().map(BodyRow::id).toList();
    }

    private List<Upcoming> upcoming(Collection<BodyRow> ofBodies, List<AgendaSession> sessions) {
        if (sessions.isEmpty()) {
            return List.of();
        }
        var byId = ofBodies.stream().collect(Collectors.toMap(BodyRow::id, Function.identity()));
        var ids = sessions.stream().map(AgendaSession::getId).toList();
        var items = store.items(ids);
        var lines = items.stream().collect(Collectors.groupingBy(AgendaItem::getSessionId));
        var read = lines(items, names(items.stream().map(AgendaItem::getLeadId))).stream()
                .collect(Collectors.toMap(AgendaLine::id, Function.identity()));
        var notices = store.lastNotices(ids).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Notice) row[1]));
        var rules = bodies.rules();
        return sessions.stream().map(session -> {
            var body = byId.get(session.getBodyId());
            var agenda = lines.getOrDefault(session.getId(), List.of()).stream().map(i -> read.get(i.getId())).toList();
            var rule = bodies.rule(rules, body, session.getMeeting(), session.getDay());
            return new Upcoming(session, body.code(), body.name(), agenda, session.getState().isBefore()
                    ? OpenPoint.of(session, agenda, rule, Optional.ofNullable(notices.get(session.getId())),
                            clock.getZone()) : List.of());
        }).toList();
    }

    /** A calendar file for a session. @param link where it can be looked at @throws NotFound as {@link #plan} */
    public String invitation(Visitor visitor, String code, String link) {
        var plan = plan(visitor, code);
        return Invitation.of(plan.session(), plan.rights().body().getName(), plan.items().stream()
                .map(item -> item.number() + ". " + item.title()).toList(), link, clock.getZone(), clock.instant());
    }

    /** From the first to the last day of this year. */
    public Period thisYear() {
        var today = LocalDate.now(clock);
        return new Period(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
    }

    /** A session that is not signed, and what of it is not prepared yet. */
    public record Upcoming(AgendaSession session, String bodyCode, String bodyName, List<AgendaLine> items,
            List<OpenPoint> points) { }
}
