package org.ciyan.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.ciyan.body.MeetingRule;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;

/** Finds what bodies have held: many sessions at once, with a constant number of queries. */
@ApplicationScoped
@Transactional
public class HeldSessions {

    @Inject SessionStore store;
    @Inject Sessions sessions;
    @Inject Bodies bodies;
    @Inject Clock clock;

    /**
     * Some of the sessions of a body planned in some days that were begun, the earliest first, with their agendas; six
     * queries however many.
     *
     * @param from the number of the first, from 0
     * @throws NotFound as {@link Sessions#of}
     */
    public List<Begun> begun(BodyRights rights, Period days, int from, int most) {
        var found = store.begun(Sessions.concerned(rights), days.from().atStartOfDay(), Sessions.after(days), from,
                most);
        var items = store.items(found.stream().map(AgendaSession::getId).toList());
        var names = sessions.names(Stream.concat(found.stream().flatMap(s -> Stream.concat(
                Stream.ofNullable(s.getHostId()), Stream.ofNullable(s.getRecorderId()))),
                items.stream().map(AgendaItem::getLeadId)));
        var lines = sessions.lines(items, names).stream()
                .collect(Collectors.toMap(AgendaLine::id, Function.identity()));
        var bySession = items.stream().collect(Collectors.groupingBy(AgendaItem::getSessionId));
        var rules = found.isEmpty() ? List.<MeetingRule>of() : bodies.rules(rights.body());
        return found.stream().map(s -> new Begun(s, bySession.getOrDefault(s.getId(), List.of()).stream()
                .map(item -> lines.get(item.getId())).toList(), names.get(s.getHostId()), names.get(s.getRecorderId()),
                bodies.rule(rules, rights.body(), s.getMeeting(), s.getDay()))).toList();
    }

    /** How many of them were begun; one query. @throws NotFound as {@link Sessions#of} */
    public long countBegun(BodyRights rights, Period days) {
        return store.countBegun(Sessions.concerned(rights), days.from().atStartOfDay(), Sessions.after(days));
    }

    /**
     * What these bodies held in some days, and what they are to hold next, by the id of the body; three queries however
     * many. For who has asked whom they concern.
     */
    public Map<Long, Lately> lately(Collection<BodyRow> ofBodies, Period days) {
        var ids = Sessions.ids(ofBodies);
        var from = days.from().atStartOfDay();
        var figures = store.figures(ids, from, Sessions.after(days)).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], Function.identity()));
        var last = store.last(ids, from, Sessions.after(days)).stream()
                .collect(Collectors.toMap(AgendaSession::getBodyId, Function.identity(), (one, other) -> other));
        var next = store.next(ids, LocalDate.now(clock).atStartOfDay()).stream()
                .collect(Collectors.toMap(AgendaSession::getBodyId, Function.identity(), (one, other) -> one));
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> {
            var row = figures.get(id);
            return new Lately(row == null ? 0 : ((Number) row[1]).longValue(),
                    row == null ? 0 : ((Number) row[2]).longValue(), last.get(id), next.get(id));
        }));
    }

    /**
     * A session that was begun, with its agenda.
     *
     * @param host name of who presides; null if it is not settled, as {@code recorder}
     * @param rule of the session's day, if one is laid down
     */
    public record Begun(AgendaSession session, List<AgendaLine> items, String host, String recorder,
            Optional<MeetingRule> rule) { }

    /**
     * What a body held in some days.
     *
     * @param begun how many sessions
     * @param unsigned how many of them are not signed
     * @param last null if there was none
     * @param next the next one to be held; null if none is planned
     */
    public record Lately(long begun, long unsigned, AgendaSession last, AgendaSession next) { }
}
