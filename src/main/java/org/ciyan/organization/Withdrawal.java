package org.ciyan.organization;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Undoes changes of the register, as long as nothing depends on them. */
@ApplicationScoped
@Transactional
public class Withdrawal {

    @Inject Roster roster;
    @Inject Cadres cadres;
    @Inject Units units;

    /** Codes of cadres who have changed since, or who were new and to whom another record refers by now. */
    public Set<String> prevented(Collection<RosterChange> changes) {
        var codes = changes.stream().map(RosterChange::code).toList();
        var now = roster.entries(codes);
        var prevented = new LinkedHashSet<String>();
        changes.stream().filter(c -> now.containsKey(c.code()) && !Objects.equals(now.get(c.code()), c.after()))
                .forEach(c -> prevented.add(c.code()));
        var fresh = changes.stream().filter(c -> c.before() == null).map(RosterChange::code).toList();
        var ids = cadres.coded(fresh).stream().collect(Collectors.toMap(Cadre::getId, Cadre::getCode));
        cadres.named(ids.keySet()).forEach(id -> prevented.add(ids.get(id)));
        return prevented;
    }

    /** Restores the entries as they were before; new cadres are deleted. None of these may be {@link #prevented}. */
    public void takeBack(List<RosterChange> changes) {
        var known = cadres.coded(changes.stream().map(RosterChange::code).toList()).stream()
                .collect(Collectors.toMap(Cadre::getCode, c -> c));
        var posts = cadres.postsOf(known.values()).stream().collect(Collectors.groupingBy(p -> p.getCadre().getCode()));
        var places = units.coded(changes.stream().filter(c -> c.before() != null && c.before().post() != null)
                .map(c -> c.before().post().unit()).distinct().toList())
                .stream().collect(Collectors.toMap(Unit::getCode, u -> u));
        for (var change : changes) {
            var cadre = known.get(change.code());
            var held = posts.getOrDefault(change.code(), List.of());
            if (cadre != null && change.before() == null) {
                held.forEach(cadres::remove);
                cadres.remove(cadre);
            } else if (cadre != null) {
                cadre.correct(change.before());
                putBack(held, change, places);
            }
        }
        cadres.flush();
    }

    private void putBack(List<Post> held, RosterChange change, Map<String, Unit> places) {
        var before = change.before().post();
        if (before != null && before.from().equals(change.after().post().from())) {
            held.get(held.size() - 1).correct(places.get(before.unit()), before);
            return;
        }
        held.stream().filter(p -> p.isEndedBy(change.after().post().from())).forEach(Post::reopen);
        cadres.remove(held.get(held.size() - 1));
    }
}
