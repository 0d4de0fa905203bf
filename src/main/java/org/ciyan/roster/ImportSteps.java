package org.ciyan.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.organization.Organization;
import org.ciyan.organization.Roster;
import org.ciyan.organization.RosterEntry;
import org.ciyan.organization.Withdrawal;

/**
 * The work on an import, batch by batch: each is one transaction that also writes how far the work has come, under the
 * lock of the import. So a batch is done once, whoever does it, and after an interruption the next one follows.
 */
@ApplicationScoped
@Transactional
class ImportSteps {

    static final int BATCH = 500;

    @Inject ImportStore store;
    @Inject Organization organization;
    @Inject Roster roster;
    @Inject Withdrawal withdrawal;
    @Inject Clock clock;

    List<Long> unfinished() {
        return store.inState(List.of(RosterImport.State.READING, RosterImport.State.TAKING,
                RosterImport.State.UNDOING));
    }

    /** The next batch of whatever is to be done. False if there is nothing left. */
    boolean next(long id) {
        var one = store.locked(id);
        switch (one.getState()) {
            case READING -> rehearse(one);
            case TAKING -> take(one);
            case UNDOING -> undo(one);
            default -> {
                return false;
            }
        }
        return true;
    }

    void failed(long id, String incident) {
        var one = store.locked(id);
        if (one.isWorking()) {
            one.failed(incident);
        }
    }

    private void rehearse(RosterImport one) {
        var rows = store.rowsAfter(one.getId(), one.getReached(), BATCH);
        if (rows.isEmpty()) {
            var named = store.codes(one.getId());
            one.rehearsed((int) roster.serving().keySet().stream().filter(code -> !named.contains(code)).count());
            return;
        }
        var judge = judge(one.getId(), rows);
        for (var row : rows) {
            row.judged(judge.judge(row.getNumber(), row.getCells()));
            one.count(row.getOutcome(), 1);
        }
        one.advance(rows.get(rows.size() - 1).getNumber(), rows.size());
    }

    private RosterJudge judge(long id, List<RosterRow> rows) {
        var codes = rows.stream().map(RosterRow::getCode).filter(c -> !c.isEmpty()).distinct().toList();
        var spelled = rows.stream().filter(r -> r.getBecomes() != null)
                .collect(Collectors.toMap(RosterRow::getCode, RosterRow::getBecomes, (one, other) -> one));
        return new RosterJudge(Directory.of(organization.units(), organization.categories(), LocalDate.now(clock)),
                roster.entries(codes), store.twice(id, codes), spelled);
    }

    /** Judges again, for the register may have moved since the rehearsal: nobody gets what was not shown. */
    private void take(RosterImport one) {
        var rows = store.changesAfter(one.getId(), one.getReached(), false, BATCH);
        if (rows.isEmpty()) {
            one.taken(clock.instant());
            return;
        }
        int last = rows.get(rows.size() - 1).getNumber();
        var judge = judge(one.getId(), rows);
        var entries = new ArrayList<RosterEntry>();
        for (var row : rows) {
            if (judge.judge(row.getNumber(), row.getCells()).equals(row.judgement())) {
                entries.add(row.getBecomes());
                row.take();
            } else {
                one.count(row.getOutcome(), -1);
                row.judged(Judgement.bad(List.of(Reason.of("", "changed-since"))));
                one.count(Outcome.BAD, 1);
            }
        }
        roster.enter(entries);
        one.took(entries.size());
        one.advance(last, entries.size());
    }

    /** What can no longer be put back stays as it is, and stays taken. */
    private void undo(RosterImport one) {
        var rows = store.changesAfter(one.getId(), one.getReached(), true, BATCH);
        if (rows.isEmpty()) {
            one.undone(clock.instant());
            return;
        }
        var prevented = withdrawal.prevented(rows.stream().map(RosterRow::change).toList());
        var free = rows.stream().filter(r -> !prevented.contains(r.getBecomes().code())).toList();
        withdrawal.takeBack(free.stream().map(RosterRow::change).toList());
        free.forEach(RosterRow::takeBack);
        one.took(-free.size());
        one.advance(rows.get(rows.size() - 1).getNumber(), rows.size());
    }

    /** Names of those who stand in the way of undoing, by code. */
    Map<String, String> prevented(long id) {
        var names = new LinkedHashMap<String, String>();
        int reached = 0;
        for (var rows = store.changesAfter(id, reached, true, BATCH); !rows.isEmpty();
                rows = store.changesAfter(id, reached, true, BATCH)) {
            var prevented = withdrawal.prevented(rows.stream().map(RosterRow::change).toList());
            rows.stream().map(RosterRow::getBecomes).filter(b -> prevented.contains(b.code()))
                    .forEach(b -> names.put(b.code(), b.name()));
            reached = rows.get(rows.size() - 1).getNumber();
            store.settle();
        }
        return names;
    }
}
