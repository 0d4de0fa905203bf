package org.ciyan.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.agenda.AgendaLine;
import org.ciyan.agenda.HeldSessions;
import org.ciyan.agenda.ItemKind;
import org.ciyan.body.Bodies;
import org.ciyan.body.BodyRights;
import org.ciyan.body.Visitor;
import org.ciyan.hall.HallReading;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Period;
import org.ciyan.measure.Measures;
import org.ciyan.minutes.Filing;
import org.ciyan.minutes.Minutes;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Subject;
import org.ciyan.platform.Words;

/** Reads the register of a body's year (台账). */
@ApplicationScoped
@Transactional
public class Register {

    /** Sessions that are read at a time. */
    static final int HELD = 50;

    @Inject Bodies bodies;
    @Inject HeldSessions held;
    @Inject HallReading hall;
    @Inject Measures measures;
    @Inject Minutes minutes;
    @Inject Filing filing;
    @Inject NameStore names;
    @Inject Looks looks;
    @Inject Words words;
    @Inject Clock clock;

    /**
     * Some of a year's sessions; a constant number of queries however many there are.
     *
     * @param from the number of the first, from 0
     * @throws NotFound unless the visitor belongs to the body, keeps its records, or oversees it; a look of who only
     *         oversees it is recorded
     */
    public RegisterYear year(Visitor visitor, String bodyCode, int year, int from, int most) {
        var rights = admitted(visitor, bodyCode);
        return new RegisterYear(rights, year, held.countBegun(rights, days(year)),
                entries(rights, year, from, most));
    }

    /** All of a year's sessions, to be taken along; recorded. @throws NotFound as {@link #year} */
    @Audited("register.export")
    RegisterYear exported(Visitor visitor, @Subject String bodyCode, int year) {
        var rights = admitted(visitor, bodyCode);
        var all = new ArrayList<RegisterEntry>();
        List<RegisterEntry> part;
        do {
            part = entries(rights, year, all.size(), HELD);
            all.addAll(part);
        } while (part.size() == HELD);
        return new RegisterYear(rights, year, all.size(), all);
    }

    /** What is said of a session, field by field, each in lines. */
    public Map<RegisterField, List<String>> said(BodyRights rights, RegisterEntry entry, Locale language) {
        return new RegisterWords(words, language, clock.getZone()).numbered(rights.body(), entry);
    }

    private BodyRights admitted(Visitor visitor, String bodyCode) {
        var rights = bodies.judged(visitor, bodies.body(bodyCode).getId());
        if (!rights.belongs() && !rights.keeps()) {
            looks.look(rights, bodyCode);
        }
        return rights;
    }

    private static Period days(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private List<RegisterEntry> entries(BodyRights rights, int year, int from, int most) {
        var begun = held.begun(rights, days(year), from, most);
        var ids = begun.stream().map(b -> b.session().getId()).toList();
        var kept = hall.kept(rights.body(), begun);
        var entered = measures.entered(ids);
        var numbers = filing.numbers(ids);
        var attachments = filing.attachments(ids);
        var practice = practice(begun);
        var people = names.names(begun.stream().map(b -> b.session().getCreatedBy()).collect(Collectors.toSet()));
        var entries = new ArrayList<RegisterEntry>();
        for (var b : begun) {
            var session = b.session();
            entries.add(new RegisterEntry(from + entries.size() + 1, b, kept.get(session.getId()),
                    entered.getOrDefault(session.getCode(), List.of()), practice, numbers.get(session.getId()),
                    attachments.getOrDefault(session.getId(), List.of()),
                    people.getOrDefault(session.getCreatedBy(), session.getCreatedBy())));
        }
        return entries;
    }

    private Map<Long, String> practice(Collection<HeldSessions.Begun> begun) {
        var items = new HashSet<Long>();
        begun.stream().flatMap(b -> b.items().stream()).filter(item -> item.kind() == ItemKind.PRACTICE)
                .map(AgendaLine::id).forEach(items::add);
        return minutes.ofItems(items);
    }
}
