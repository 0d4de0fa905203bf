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
 * Processes an import batch by batch. Each batch is one transaction that locks the import and also records how far the
 * work has come. So a batch is done once, whichever server does it, and after an interruption the next one follows.
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

    /**
     * Processes the next batch of the current stage.
     *
     * @return false if nothing is left to do
     */
    boolean next(long id) {
        var rosterImport = store.locked(id);
        switch (rosterImport.getState()) {
            case READING -> rehearse(rosterImport);
            case TAKING -> take(rosterImport);
            case UNDOING -> undo(rosterImport);
            default -> {
                return false;
            }
        }
        return true;
    }

    void failed(long id, String incident) {
        var rosterImport = store.locked(id);
        if (rosterImport.isWorking()) {
            rosterImport.failed(incident);
        }
    }

    private void rehearse(RosterImport rosterImport) {
        var rows = store.rowsAfter(rosterImport.getId(), rosterImport.getReached(), BATCH);
        if (rows.isEmpty()) {
            var named = store.codes(rosterImport.getId());
            rosterImport.rehearsed(
                    (int) roster.serving().keySet().stream().filter(code -> !named.contains(code)).count());
            return;
        }
        var judge = judge(rosterImport.getId(), rows);
        for (var row : rows) {
            row.judged(judge.judge(row.getNumber(), row.getCells()));
            rosterImport.count(row.getOutcome(), 1);
        }
        rosterImport.advance(rows.get(rows.size() - 1).getNumber(), rows.size());
    }

    private RosterJudge judge(long id, List<RosterRow> rows) {
        var codes = rows.stream().map(RosterRow::getCode).filter(c -> !c.isEmpty()).distinct().toList();
        var spelled = rows.stream().filter(r -> r.getBecomes() != null)
                .collect(Collectors.toMap(RosterRow::getCode, RosterRow::getBecomes, (first, second) -> first));
        return new RosterJudge(Directory.of(organization.units(), organization.categories(), LocalDate.now(clock)),
                roster.entries(codes), store.twice(id, codes), spelled);
    }

    /**
     * Judges each row again, because the register may have changed since the rehearsal; a row with another judgement
     * than the one shown becomes bad.
     */
    private void take(RosterImport rosterImport) {
        var rows = store.changesAfter(rosterImport.getId(), rosterImport.getReached(), false, BATCH);
        if (rows.isEmpty()) {
            rosterImport.taken(clock.instant());
            return;
        }
        int last = rows.get(rows.size() - 1).getNumber();
        var judge = judge(rosterImport.getId(), rows);
        var entries = new ArrayList<RosterEntry>();
        for (var row : rows) {
            if (judge.judge(row.getNumber(), row.getCells()).equals(row.judgement())) {
                entries.add(row.getBecomes());
                row.take();
            } else {
                rosterImport.count(row.getOutcome(), -1);
                row.judged(Judgement.bad(List.of(Reason.of("", "changed-since"))));
                rosterImport.count(Outcome.BAD, 1);
            }
        }
        roster.enter(entries);
        rosterImport.took(entries.size());
        rosterImport.advance(last, entries.size());
    }

    /** Rows that can no longer be undone stay taken. */
    private void undo(RosterImport rosterImport) {
        var rows = store.changesAfter(rosterImport.getId(), rosterImport.getReached(), true, BATCH);
        if (rows.isEmpty()) {
            rosterImport.undone(clock.instant());
            return;
        }
        var prevented = withdrawal.prevented(rows.stream().map(RosterRow::change).toList());
        var free = rows.stream().filter(r -> !prevented.contains(r.getBecomes().code())).toList();
        withdrawal.takeBack(free.stream().map(RosterRow::change).toList());
        free.forEach(RosterRow::takeBack);
        rosterImport.took(-free.size());
        rosterImport.advance(rows.get(rows.size() - 1).getNumber(), rows.size());
    }

    /** The cadres whose rows can no longer be undone: names by code. */
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
