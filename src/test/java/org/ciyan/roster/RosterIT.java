package org.ciyan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ciyan.AtOnce;
import org.ciyan.InTheContainer;
import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Page;
import org.ciyan.kernel.Rejected;
import org.ciyan.organization.CadreRow;
import org.ciyan.organization.Organization;
import org.ciyan.organization.People;
import org.ciyan.organization.Selection;
import org.ciyan.platform.Opened;
import org.ciyan.platform.Tables;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheContainer
class RosterIT {

    static final LocalDate NOW = LocalDate.of(2026, 6, 1);
    static final int MANY = 20_000;

    @Inject RosterImports imports;
    @Inject RosterWorkbooks workbooks;
    @Inject ImportSteps steps;
    @Inject ImportWork work;
    @Inject Organization organization;
    @Inject People people;
    @Inject Tables tables;

    String run = "r" + UUID.randomUUID().toString().substring(0, 8);
    String town = run + "-town";
    String other = run + "-other";

    @BeforeEach
    void twoTowns() {
        people.aUnit(run, null);
        people.aUnit(town, run);
        people.aUnit(other, run);
    }

    @Test
    void whatIsTakenEightTimesAtOnceIsTakenOnce() throws Exception {
        AtOnce.rounds(() -> {
            var code = UUID.randomUUID().toString().substring(0, 8);
            long id = rehearsed(row(code, "甲·演示"));
            var got = AtOnce.times(8, () -> inARequest(() -> imports.take(id, true)));
            settled(id);

            assertThat(got).filteredOn(Objects::isNull).hasSize(1);
            assertThat(got).filteredOn(Objects::nonNull).allMatch(Conflict.class::isInstance);
            assertThat(at(code, NOW).name()).isEqualTo("甲·演示");
        });
    }

    /** On a thread of its own; returns the no, or null. */
    private static Throwable inARequest(ThrowingCallable act) {
        var request = CDI.current().select(RequestContextController.class).get();
        request.activate();
        try {
            return catchThrowable(act);
        } finally {
            request.deactivate();
        }
    }

    @Test
    void theRehearsalChangesNothingAndOnlyTheGoodRowsAreTakenIfThatIsAsked() throws Exception {
        long id = rehearsed(row("1", "甲·演示"), row("2", "乙·演示", "no-such-unit", "2024-03-01"),
                row("3", ""), row("4", "丁·演示"));
        var one = imports.find(id);
        assertThat(List.of(one.getFresh(), one.getBad(), one.getRows())).containsExactly(2, 2, 4);
        assertThat(found("")).isEmpty();
        assertThat(imports.rows(id, Outcome.BAD, 0, 9)).extracting(RosterRow::getNumber).containsExactly(3, 4);
        assertThatThrownBy(() -> imports.take(id, false)).isInstanceOf(Rejected.class)
                .hasMessage("roster.not-all-good");

        imports.take(id, true);
        settled(id);
        assertThat(found("")).extracting(CadreRow::name).containsExactlyInAnyOrder("甲·演示", "丁·演示");
        assertThatThrownBy(() -> imports.take(id, true)).isInstanceOf(Conflict.class);

        var sheet = texts(workbooks.badRows(id, Locale.SIMPLIFIED_CHINESE));
        assertThat(sheet.get(0)).contains("编号", "原行号", "原因");
        assertThat(sheet.get(1)).contains(run + "2", "乙·演示", "3")
                .anyMatch(text -> text.contains("no-such-unit") && text.contains("单位编号"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        taken(row("1", "甲·演示"), row("2", "乙·演示"));
        long again = rehearsed(row("1", "甲·演示"), row("2", "乙·演示"));
        assertThat(imports.find(again).getSame()).isEqualTo(2);
        assertThatThrownBy(() -> imports.take(again, true)).isInstanceOf(Rejected.class)
                .hasMessage("roster.nothing-to-take");
    }

    @Test
    void aTransferIsTakenAndTakenBack() {
        taken(row("1", "甲·演示"), row("2", "乙·演示"));
        long id = taken(row("1", "甲·演示", other, "2026-04-01"), row("2", "一·演示"), row("3", "丙·演示"));
        assertThat(at("1", NOW).unitCode()).isEqualTo(other);
        assertThat(at("1", LocalDate.of(2026, 3, 31)).unitCode()).isEqualTo(town);
        assertThat(at("2", NOW).name()).isEqualTo("一·演示");

        imports.undo(id);
        settled(id);
        assertThat(imports.find(id).getState()).isEqualTo(RosterImport.State.UNDONE);
        assertThat(at("1", NOW).unitCode()).isEqualTo(town);
        assertThat(at("2", NOW).name()).isEqualTo("乙·演示");
        assertThatThrownBy(() -> at("3", NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatSomethingRestsOnIsNotUndoneAndItIsSaidWho() throws Exception {
        long id = taken(row("1", "甲·演示"), row("2", "乙·演示"));
        tables.update("insert into account (username, name, password_hash, one_time, cadre_id, created_at, version)"
                + " values (?, 'x', 'x', true, ?, now(6), 1)",
                run, at("2", NOW).id());
        assertThatThrownBy(() -> imports.undo(id)).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.messageKey()).isEqualTo("roster.undo-prevented");
            assertThat(no.args()).containsExactly(1, "乙·演示 " + run + "2");
        });
        assertThat(imports.find(id).getState()).isEqualTo(RosterImport.State.TAKEN);
        assertThat(found("")).hasSize(2);
    }

    @Test
    void rareCharactersCompoundSurnamesAndInitialsAreFound() {
        taken(row("1", "𠮷𠀀·演示"), row("2", "欧阳䶮·演示"), row("3", "单青·演示"));
        assertThat(found("𠮷")).extracting(CadreRow::name).containsExactly("𠮷𠀀·演示");
        assertThat(found("ouyangyan")).extracting(CadreRow::name).containsExactly("欧阳䶮·演示");
        assertThat(found("oyy")).extracting(CadreRow::name).containsExactly("欧阳䶮·演示");
        assertThat(found("Shan Qing")).extracting(CadreRow::name).containsExactly("单青·演示");
        assertThat(found("sq")).extracting(CadreRow::name).containsExactly("单青·演示");
        assertThat(found("ji")).extracting(CadreRow::name).containsExactly("𠮷𠀀·演示");
    }

    @Test
    void whoChangedSinceTheRehearsalIsNotTaken() {
        long id = rehearsed(row("1", "甲·演示"), row("2", "乙·演示"));
        taken(row("1", "先到·演示"));
        imports.take(id, true);
        settled(id);
        assertThat(imports.find(id).getTaken()).isEqualTo(1);
        assertThat(at("1", NOW).name()).isEqualTo("先到·演示");
        assertThat(imports.rows(id, Outcome.BAD, 0, 9)).singleElement()
                .satisfies(row -> assertThat(row.getReasons().get(0).key()).isEqualTo("roster.reason.changed-since"));
    }

    @Test
    void noNationalIdNumberIsKept() throws Exception {
        long before = tables.number("select count(*) from roster_import");
        var heads = new ArrayList<>(Rosters.HEADS);
        heads.add("身份证号");
        assertThatThrownBy(() -> imports.upload("x.xlsx", Rosters.file(heads, List.of(row("1", "甲·演示")))))
                .isInstanceOf(Rejected.class).hasMessage("roster.national-id-column");
        assertThat(tables.number("select count(*) from roster_import")).isEqualTo(before);

        long id = rehearsed(row("1", "甲·演示"), row("2", "乙433130199001011234"));
        assertThat(imports.find(id).getBad()).isEqualTo(1);
        assertThat(tables.number("select count(*) from roster_row where import_id = ?"
                + " and concat(code, name, cells) like '%43313019%'", id)).isZero();
    }

    @Test
    void aCodeInTwoRowsFarApartIsBadInBoth() {
        var rows = new ArrayList<>(many(1200));
        rows.add(row("7", "又·演示"));
        long id = rehearsed(rows);
        assertThat(imports.rows(id, Outcome.BAD, 0, 9)).extracting(RosterRow::getNumber).containsExactly(9, 1202);
    }

    @Test
    void whoIsNotInTheFileIsListedAndLeftAlone() throws Exception {
        taken(row("1", "甲·演示"), row("2", "乙·演示"));
        long id = rehearsed(row("1", "甲·演示"));
        assertThat(imports.absent(id)).containsEntry(run + "2", "乙·演示").doesNotContainKey(run + "1");
        var serving = tables.number("select count(distinct cadre_id) from post where to_on is null");
        assertThat(imports.find(id).getAbsent()).as("all who serve but one").isEqualTo((int) serving - 1);
        assertThat(found("")).extracting(CadreRow::name).containsExactlyInAnyOrder("甲·演示", "乙·演示");
    }

    @Test
    void afterAnInterruptionTheNextStartDoesTheRest() throws Exception {
        long id = rehearsed(many(1700));
        tables.update("update roster_import set state = 'TAKING', done = 0, reached = 0 where id = ?", id);
        steps.next(id);
        assertThat(imports.find(id).getTaken()).isEqualTo(ImportSteps.BATCH);

        work.on(new Opened());
        settled(id);
        assertThat(imports.find(id).getState()).isEqualTo(RosterImport.State.TAKEN);
        assertThat(imports.find(id).getTaken()).isEqualTo(1700);
        assertThat(tables.number("select count(*) from post p join cadre c on c.id = p.cadre_id where c.code like ?",
                run + "%")).isEqualTo(1700);
    }

    @Test
    void twentyThousandAreRehearsedTakenAndTakenBack() throws Exception {
        var file = Rosters.file(many(MANY));
        var times = new StringBuilder("RosterIT, " + MANY + " rows, ms:");
        long from = System.nanoTime();
        long id = imports.upload("二万.xlsx", file);
        from = said(times, "uploaded", from);
        settled(id);
        from = said(times, "rehearsed", from);
        assertThat(imports.find(id).getFresh()).isEqualTo(MANY);
        imports.take(id, false);
        onlyWholeBatchesAreSeen(id);
        from = said(times, "taken", from);
        assertThat(tables.number("select count(*) from cadre where code like ?", run + "%")).isEqualTo(MANY);
        long again = imports.upload("二万.xlsx", file);
        settled(again);
        from = said(times, "again", from);
        assertThat(imports.find(again).getSame()).isEqualTo(MANY);
        imports.undo(id);
        settled(id);
        said(times, "undone", from);
        assertThat(tables.number("select count(*) from cadre where code like ?", run + "%")).isZero();
        System.out.println(times);
    }

    /**
     * Who looks while it works never sees people without their posts, nor either without the count: a batch is one
     * transaction.
     */
    private void onlyWholeBatchesAreSeen(long id) throws Exception {
        while (imports.find(id).isWorking()) {
            assertThat(tables.number("""
                    select (select taken from roster_import where id = ?) * 2
                        - (select count(*) from cadre where code like ?)
                        - (select count(*) from post p join cadre c on c.id = p.cadre_id where c.code like ?)""", id,
                    run + "%", run + "%")).isZero();
        }
    }

    private static long said(StringBuilder times, String what, long from) {
        long now = System.nanoTime();
        times.append(' ').append(what).append(' ').append(TimeUnit.NANOSECONDS.toMillis(now - from));
        return now;
    }

    private List<List<String>> many(int count) {
        return IntStream.range(0, count).mapToObj(i ->
                row("" + i, (i % 50 == 0 ? "𠮷" : "杨") + Character.toString('一' + i % 9000) + "·演示")).toList();
    }

    private List<String> row(String number, String name) {
        return row(number, name, town, "2024-03-01");
    }

    private List<String> row(String number, String name, String unit, String from) {
        return List.of(run + number, name, unit, "干部", "无", "一级科员", run, from, "2010-07-01");
    }

    @SafeVarargs
    private long rehearsed(List<String>... rows) {
        var all = new ArrayList<List<String>>();
        for (var row : rows) {
            all.add(row);
        }
        return rehearsed(all);
    }

    private long rehearsed(List<List<String>> rows) {
        Path file = Rosters.file(rows);
        long id = imports.upload("花名册.xlsx", file);
        settled(id);
        assertThat(imports.find(id).getState()).isEqualTo(RosterImport.State.REHEARSED);
        return id;
    }

    @SafeVarargs
    private long taken(List<String>... rows) {
        long id = rehearsed(rows);
        imports.take(id, true);
        settled(id);
        assertThat(imports.find(id).getState()).isEqualTo(RosterImport.State.TAKEN);
        return id;
    }

    /** Waits until the work on it is over. */
    private void settled(long id) {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        while (imports.find(id).isWorking()) {
            assertThat(System.nanoTime()).as("import " + id + " is " + imports.find(id).getState()).isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private List<CadreRow> found(String wanted) {
        return organization.people(people.scope(run), Selection.named(wanted), NOW, 0, Page.LARGEST).items();
    }

    private CadreRow at(String number, LocalDate day) {
        return organization.cadre(people.scope(run), run + number, day);
    }

    private static List<List<String>> texts(byte[] file) throws Exception {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream().map(RosterIT::texts).toList();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
