package org.ciyan.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.Roster;
import org.ciyan.platform.Audited;
import org.ciyan.platform.Caller;
import org.ciyan.platform.Sha256;
import org.ciyan.platform.Subject;
import org.ciyan.platform.sheet.SheetReader;
import org.ciyan.platform.sheet.SheetRow;

/** Imports rosters: upload, rehearsal, taking, undoing. Callers must have passed {@link ImportAccess}. */
@ApplicationScoped
@Transactional
public class RosterImports {

    static final int LATEST = 50;
    static final int NAMED = 20;
    private static final int LONGEST_FILE_NAME = 200;

    @Inject ImportStore store;
    @Inject ImportSteps steps;
    @Inject RosterColumns columns;
    @Inject Roster roster;
    @Inject Event<ImportWork.Due> due;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * Stores the rows of a file and starts their rehearsal.
     *
     * @return the id of the import
     * @throws Rejected {@code sheet.…} or {@code roster.national-id-column} if the file is refused; then nothing of it
     *         is kept
     */
    @Audited("roster.upload")
    public long upload(@Subject String fileName, Path file) {
        var rosterImport = new RosterImport(cut(fileName, LONGEST_FILE_NAME), Sha256.of(file), caller.name(),
                clock.instant());
        store.add(rosterImport);
        long id = rosterImport.getId();
        int rows = new SheetReader(columns.columns(), columns::check).read(file, row -> keep(id, row));
        store.settle();
        store.locked(id).holds(rows);
        due.fire(new ImportWork.Due(id));
        return id;
    }

    private void keep(long id, SheetRow row) {
        boolean withheld = RosterColumns.holdsIdNumber(row.cells().values())
                || RosterColumns.holdsIdNumber(row.others());
        var cells = withheld ? Map.of(RosterColumns.WITHHELD, "") : row.cells();
        store.add(new RosterRow(id, row.number(), cut(cells.getOrDefault(RosterColumns.CODE, ""), 40),
                cut(cells.getOrDefault(RosterColumns.NAME, ""), 80), cells));
        if (row.number() % ImportSteps.BATCH == 0) {
            store.settle();
        }
    }

    /**
     * Starts taking the rehearsed rows into the register.
     *
     * @param onlyGood whether the bad rows may be left out
     * @throws Rejected {@code roster.not-all-good}, {@code roster.nothing-to-take}
     * @throws Conflict if it is not rehearsed, or taken already
     */
    @Audited("roster.take")
    public void take(@Subject long id, boolean onlyGood) {
        var rosterImport = store.locked(id);
        if (rosterImport.getBad() > 0 && !onlyGood) {
            throw new Rejected("roster.not-all-good", rosterImport.getBad());
        }
        if (rosterImport.getChanges() == 0) {
            throw new Rejected("roster.nothing-to-take");
        }
        rosterImport.begin(RosterImport.State.REHEARSED, RosterImport.State.TAKING, caller.name());
        due.fire(new ImportWork.Due(id));
    }

    /**
     * Starts undoing the import.
     *
     * @throws Rejected {@code roster.undo-prevented} with names, if later records depend on it
     * @throws Conflict if it is not taken
     */
    @Audited("roster.undo")
    public void undo(@Subject long id) {
        var prevented = steps.prevented(id);
        if (!prevented.isEmpty()) {
            throw new Rejected("roster.undo-prevented", prevented.size(), prevented.entrySet().stream().limit(NAMED)
                    .map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", ")));
        }
        store.locked(id).begin(RosterImport.State.TAKEN, RosterImport.State.UNDOING, caller.name());
        due.fire(new ImportWork.Due(id));
    }

    /** Continues an import after a failure. */
    @Audited("roster.go-on")
    public void goOn(@Subject long id) {
        store.locked(id).goOn();
        due.fire(new ImportWork.Due(id));
    }

    /** @throws NotFound if there is no such import */
    public RosterImport find(long id) {
        return store.find(id);
    }

    /** The newest {@value #LATEST} imports. */
    public List<RosterImport> latest() {
        return store.latest(LATEST);
    }

    /** A part of the rows of one outcome, in the order of the file. */
    public List<RosterRow> rows(long id, Outcome outcome, int from, int most) {
        return store.rows(id, outcome, from, most);
    }

    /** Cadres who serve according to the register and are not in the file: names by code. */
    public Map<String, String> absent(long id) {
        var named = store.codes(id);
        var absent = roster.serving();
        absent.keySet().removeAll(named);
        return absent;
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) > longest
                ? text.substring(0, text.offsetByCodePoints(0, longest)) : text;
    }
}
