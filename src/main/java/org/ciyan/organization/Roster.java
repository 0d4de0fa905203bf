package org.ciyan.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;

/** Maintains the register of units and cadres. Entering the same data twice changes nothing. */
@ApplicationScoped
@Transactional
public class Roster {

    @Inject Units units;
    @Inject Cadres cadres;
    @Inject Newcomers newcomers;

    /** @throws NotFound if there is no such cadre */
    public long idOf(String cadreCode) {
        return cadres.byCode(cadreCode).orElseThrow(() -> new NotFound("cadre " + cadreCode)).getId();
    }

    public void enterCategory(String code, String name, String nameEn, int sort) {
        if (units.category(code).isEmpty()) {
            units.add(new CadreCategory(code, name, nameEn, sort));
        }
    }

    /** @param parent code of the unit above, or null for the root */
    public void enterUnit(String code, String name, Unit.Kind kind, String parent, int sort, LocalDate openedOn) {
        if (units.byCode(code).isEmpty()) {
            var above = parent == null ? null : units.byCode(parent).orElseThrow(() -> new NotFound("unit " + parent));
            units.add(new Unit(code, name, kind, above, sort, openedOn));
        }
    }

    public void enterCadre(String code, String name, String pinyin, String initials, LocalDate partyMemberSince) {
        if (cadres.byCode(code).isEmpty()) {
            cadres.add(new Cadre(code, name, pinyin, initials, partyMemberSince));
        }
    }

    /** The current entries of these cadres, by code; unknown codes are left out. Three queries, however many. */
    public Map<String, RosterEntry> entries(Collection<String> codes) {
        var known = cadres.coded(codes);
        var posts = postsBy(known);
        return known.stream().collect(Collectors.toMap(Cadre::getCode, c -> c.entry(last(posts.get(c.getCode())))));
    }

    /** Codes and names of all who hold a post that has not ended. */
    public Map<String, String> serving() {
        var names = new LinkedHashMap<String, String>();
        cadres.serving().forEach(row -> names.put((String) row[0], (String) row[1]));
        return names;
    }

    /**
     * Updates the register to these entries: new cadres are entered, names are corrected, a post that begins later
     * follows the one held, one that begins the same day is corrected. Entering the same again changes nothing.
     *
     * @throws Rejected {@code organization.appointment-before-present} if a post would begin before the one held
     */
    public void enter(List<RosterEntry> entries) {
        var known = cadres.coded(entries.stream().map(RosterEntry::code).toList()).stream()
                .collect(Collectors.toMap(Cadre::getCode, c -> c));
        var posts = postsBy(known.values());
        var places = units.coded(entries.stream().map(e -> e.post().unit()).distinct().toList()).stream()
                .collect(Collectors.toMap(Unit::getCode, u -> u));
        entries.stream().map(e -> e.post().unit()).filter(code -> !places.containsKey(code)).findFirst()
                .ifPresent(code -> {
                    throw new NotFound("unit " + code);
                });
        newcomers.enter(entries.stream().filter(e -> !known.containsKey(e.code())).toList(), places);
        for (var entry : entries) {
            if (known.containsKey(entry.code())) {
                known.get(entry.code()).correct(entry);
                follow(known.get(entry.code()), posts.getOrDefault(entry.code(), List.of()),
                        places.get(entry.post().unit()), entry.post());
            }
        }
        cadres.flush();
    }

    private void follow(Cadre cadre, List<Post> held, Unit unit, Appointment next) {
        var present = held.isEmpty() ? null : held.get(held.size() - 1);
        if (present != null && present.getFromOn().equals(next.from())) {
            present.correct(unit, next);
            return;
        }
        if (present != null && present.getFromOn().isAfter(next.from())) {
            throw new Rejected("organization.appointment-before-present", cadre.getCode(), next.from());
        }
        held.stream().filter(p -> !p.isEnded()).forEach(p -> p.endOn(next.from().minusDays(1)));
        cadres.add(new Post(cadre, unit, next));
    }

    private Map<String, List<Post>> postsBy(Collection<Cadre> holders) {
        return cadres.postsOf(holders).stream().collect(Collectors.groupingBy(p -> p.getCadre().getCode()));
    }

    private static Appointment last(List<Post> posts) {
        return posts == null ? null : posts.get(posts.size() - 1).appointment();
    }

    /**
     * Gives a cadre a post; the one held before ends on the day before. A post that begins the same day is left as it
     * is.
     */
    public void appoint(String cadreCode, Appointment appointment) {
        var cadre = cadres.byCode(cadreCode).orElseThrow(() -> new NotFound("cadre " + cadreCode));
        var unit = units.byCode(appointment.unit()).orElseThrow(() -> new NotFound("unit " + appointment.unit()));
        var held = cadres.postsOf(cadre);
        if (held.stream().anyMatch(p -> p.getFromOn().equals(appointment.from()))) {
            return;
        }
        if (held.stream().anyMatch(p -> p.getFromOn().isAfter(appointment.from()))) {
            throw new Rejected("organization.appointment-before-present", cadreCode, appointment.from());
        }
        held.stream().filter(p -> !p.isEnded()).forEach(p -> p.endOn(appointment.from().minusDays(1)));
        cadres.add(new Post(cadre, unit, appointment));
        cadres.settle();
    }
}
