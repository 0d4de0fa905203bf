package org.ciyan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.ciyan.Folders;
import org.ciyan.Ground;
import org.ciyan.journey.Form;
import org.ciyan.journey.Server;
import org.ciyan.launch.Access;

/**
 * What a person's own pages and the county's table cost at 600 cadres and at 20,000 with a hundred entries each: how
 * long one client waits over HTTP, how many rows the database reads for it, and how long the same question takes in
 * {@link BareSql} in the same run, against the same database.
 *
 * <p>{@code mvn -q package -Dunit.skip exec:exec@county}. Times are medians of {@code -Dcounty.calls=} calls, after
 * {@value #WARM_UP} seconds of calls that do not count ({@value #SQL_WARM_UP} of SQL). What takes longer than
 * {@value Median#PATIENCE} seconds in all is called less often, {@value Median#SMALLEST} times at least; a first call
 * longer than the warm-up is one of them. Rows are what {@code Handler_read%} grew by during one more call, less what
 * it grows by meanwhile when nobody asks. The server has a heap of {@code -Dcounty.heap=}; what the workbook takes of
 * it is the most that was in use after a collection while workbooks were made, less what was in use before.
 */
public final class CountyBenchmark {

    private static final Path FOLDER = Ground.TARGET.resolve("county");
    private static final int CALLS = Integer.getInteger("county.calls", 20);
    private static final int CADRES = Integer.getInteger("county.cadres", 20_000);
    private static final String HEAP = System.getProperty("county.heap", "384m");
    private static final int WARM_UP = 8;
    private static final int SQL_WARM_UP = 2;
    /** Milliseconds in which nobody asks. */
    private static final int PAUSE = 1000;
    private static final int ROUGHLY_CONSTANT_MB = 16;
    private static final String COUNTY = "/U00/";
    private static final String TOWNSHIP = "/U00/U203/";

    private final Server server;
    private final Connection owner;
    private final Access access;
    private final Heap heap;

    private CountyBenchmark(Server server, Access access, Connection owner, Heap heap) {
        this.server = server;
        this.owner = owner;
        this.access = access;
        this.heap = heap;
    }

    public static void main(String[] args) throws Exception {
        Folders.clear(FOLDER);
        var log = Files.createDirectories(FOLDER).resolve("collections.txt");
        Rig.set(FOLDER, (server, access, owner) -> new CountyBenchmark(server, access, owner,
                new Heap(log, server.process().pid())).run(),
                "-XX:TieredStopAtLevel=4", "-Xmx" + HEAP, Heap.setting(log));
    }

    /** @param cadre of whom, and {@code path} of which unit, it is asked in SQL */
    private record Question(String name, Median.Call call, List<String> sql, long cadre, String path) { }

    /** @param ms of the call, and {@code bare} of the same in SQL; {@code bytes} of the answer */
    private record Figure(double ms, long rows, double bare, int bytes) { }

    /** @param held MB that the workbook took of the heap */
    private record Figures(long cadres, double empty, double emptyPage, List<Figure> figures, int held) { }

    private void run() throws Exception {
        var county = new County(owner);
        var cadre = Person.signedIn(server, "tian");
        var questions = new ArrayList<>(questions(cadre, county));
        var few = measure(county.cadres(), questions, cadre);
        long from = System.nanoTime();
        county.fillTo(CADRES);
        System.err.printf("filled to %,d cadres in %.0f s%n", county.cadres(), seconds(from));
        long busy = county.number("select max(cadre_id) from hours_entry where sequence = " + County.ENTRIES);
        var token = Learners.token(owner, busy);
        var busyOne = Person.withToken(server, token);
        questions.add(new Question("standing of one with 100 entries", () -> busyOne.api("/me/standing"),
                BareSql.STANDING, busy, COUNTY));
        print(questions, few, measure(county.cadres(), questions, cadre));
        selfAudit();
    }

    /** Once. It finds each chain of those who were filled in: their hashes are running numbers. */
    private void selfAudit() {
        var operator = new Form(server).signIn(server.account("operator"));
        var page = operator.get("/report/self-audit").body();
        long from = System.nanoTime();
        int status = operator.press("/report/self-audit", page, "audit", "audit:run", Map.of()).statusCode();
        System.out.printf("%nself-audit of all sums and chains: %.0f s, answer %d%n", seconds(from), status);
    }

    private List<Question> questions(Person cadre, County county) throws Exception {
        var liaison = Person.signedIn(server, "liaison");
        var auditor = Person.signedIn(server, "auditor");
        long id = county.number("select cadre_id from account where username = 'tian'");
        return List.of(
                new Question("a cadre's standing", () -> cadre.api("/me/standing"), BareSql.STANDING, id, COUNTY),
                new Question("a cadre's desk", () -> cadre.page("/home/my-desk"), BareSql.DESK, id, COUNTY),
                new Question("a cadre's catalogue", () -> cadre.page("/search/find"), BareSql.FIND, id, COUNTY),
                new Question("a township's list", () -> liaison.api("/units/U203/standings?size=50"),
                        BareSql.FIRST_PAGE, id, TOWNSHIP),
                new Question("the county's list", () -> auditor.api("/units/U00/standings?size=50"),
                        BareSql.FIRST_PAGE, id, COUNTY),
                new Question("the county's table", () -> auditor.page("/plan/standings"), BareSql.COUNTY, id, COUNTY),
                new Question("the county's workbook", () -> auditor.page("/report/standings.xlsx"),
                        BareSql.WORKBOOK, id, COUNTY));
    }

    /** With SQL prepared anew: MariaDB goes on looking things up as it did when there were few. */
    private Figures measure(long cadres, List<Question> questions, Person anybody) throws Exception {
        double empty = Median.of(CALLS, () -> anybody.api("/health"), WARM_UP);
        double emptyPage = Median.of(CALLS, () -> anybody.page("/home/what-we-record"), WARM_UP);
        var figures = new ArrayList<Figure>();
        int held = 0;
        try (var connection = Rig.connect(access)) {
            var sql = new BareSql(connection);
            for (var question : questions) {
                long from = System.nanoTime();
                boolean workbook = question.sql() == BareSql.WORKBOOK;
                int before = workbook ? heap.collected() : 0;
                double ms = Median.of(CALLS, question.call(), WARM_UP);
                held = workbook ? heap.most(before) - before : held;
                double bare = Median.of(CALLS, () -> {
                    sql.ask(question.sql(), question.cadre(), question.path());
                    return new byte[0];
                }, SQL_WARM_UP);
                figures.add(read(question.call(), ms, bare));
                System.err.printf("%,d: %s, measured in %.0f s%n", cadres, question.name(), seconds(from));
            }
        }
        return new Figures(cadres, empty, emptyPage, figures, held);
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private Figure read(Median.Call call, double ms, double bare) throws Exception {
        long before = rowsRead();
        long from = System.nanoTime();
        int bytes = call.answer().length;
        long took = System.nanoTime() - from;
        long after = rowsRead();
        Thread.sleep(PAUSE);
        long idle = (long) ((rowsRead() - after) * (took / 1e6 / PAUSE));
        return new Figure(ms, Math.max(0, after - before - idle), bare, bytes);
    }

    private long rowsRead() throws SQLException {
        long rows = 0;
        try (var statement = owner.createStatement();
                var counted = statement.executeQuery("show global status like 'Handler_read%'")) {
            while (counted.next()) {
                rows += counted.getLong(2);
            }
        }
        return rows;
    }

    private void print(List<Question> questions, Figures few, Figures many) throws SQLException {
        System.out.printf("%d cores, java %s, %s, server with a heap of %s; medians of up to %d calls, one client%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), version(), HEAP, CALLS);
        System.out.printf("%-34s|%,31d cadres |%,31d cadres | %9s | %9s%n", "", few.cadres(), many.cadres(), "× bare",
                "× few");
        System.out.printf("%-34s|%12s%14s%12s |%12s%14s%12s | %9s | %9s%n", "", "ms", "rows read", "bare SQL ms", "ms",
                "rows read", "bare SQL ms", "SQL", "cadres");
        for (int i = 0; i < questions.size(); i++) {
            var at = many.figures().get(i);
            boolean both = i < few.figures().size();
            System.out.printf("%-34s|%s |%s | %9.1f | %9s%n", questions.get(i).name(),
                    both ? cells(few.figures().get(i)) : " ".repeat(38), cells(at),
                    toBare(questions.get(i), at, many),
                    both ? "%.1f".formatted(at.ms() / few.figures().get(i).ms()) : "");
        }
        System.out.printf("%-34s|%12.1f%26s |%12.1f%26s |%n", "GET /health", few.empty(), "", many.empty(), "");
        System.out.printf("%-34s|%12.1f%26s |%12.1f%26s |%n%n", "a page without a question", few.emptyPage(), "",
                many.emptyPage(), "");
        int last = few.figures().size() - 1;
        System.out.printf("workbook: %,d bytes, %d MB of heap; %,d bytes, %d MB of heap%n%n",
                few.figures().get(last).bytes(), few.held(), many.figures().get(last).bytes(), many.held());
        targets(questions, few, many);
    }

    private static String cells(Figure figure) {
        return "%,12.1f%,14d%,12.1f".formatted(figure.ms(), figure.rows(), figure.bare());
    }

    /**
     * The time less that of an answer of the same sort without a question: what HTTP, signing in, the frame of a page
     * and one's own client cost is not the question's.
     */
    private static double toBare(Question question, Figure figure, Figures all) {
        boolean page = List.of(BareSql.DESK, BareSql.FIND, BareSql.COUNTY).contains(question.sql());
        return (figure.ms() - (page ? all.emptyPage() : all.empty())) / figure.bare();
    }

    private static void targets(List<Question> questions, Figures few, Figures many) {
        System.out.println("Targets; × bare SQL: the time less that of an answer without a question, by the SQL's.");
        for (int i = 0; i < questions.size(); i++) {
            var at = many.figures().get(i);
            if (questions.get(i).path().equals(COUNTY) && isOwn(questions.get(i).sql())) {
                target(questions.get(i).name() + " ≤ 3 × bare SQL", toBare(questions.get(i), at, many), 3);
                if (i < few.figures().size()) {
                    target(questions.get(i).name() + " ≤ 1.5 × itself at %,d".formatted(few.cadres()),
                            at.ms() / few.figures().get(i).ms(), 1.5);
                }
            } else if (questions.get(i).sql() == BareSql.COUNTY) {
                target(questions.get(i).name() + " ≤ 300 ms", at.ms(), 300);
            }
        }
        target("the workbook takes ≤ %d MB more heap than at %,d".formatted(ROUGHLY_CONSTANT_MB, few.cadres()),
                many.held() - few.held(), ROUGHLY_CONSTANT_MB);
    }

    private static boolean isOwn(List<String> sql) {
        return sql == BareSql.STANDING || sql == BareSql.DESK || sql == BareSql.FIND;
    }

    private static void target(String wanted, double measured, double most) {
        System.out.printf("%-4s%-64s%,10.1f%n", measured <= most ? "yes" : "no", wanted, measured);
    }

    private String version() throws SQLException {
        try (var statement = owner.createStatement(); var row = statement.executeQuery("select version()")) {
            row.next();
            return row.getString(1);
        }
    }
}
