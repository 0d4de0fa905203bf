package org.ciyan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.ciyan.Folders;
import org.ciyan.Ground;
import org.ciyan.journey.Server;
import org.ciyan.launch.Access;

/**
 * What the register of a body's year and one session cost, with five years of forty sessions: of one body alone, and of
 * 200; how long one client waits over HTTP, and how long the same question takes in SQL as somebody would write it who
 * knows the tables, in the same run and against the same database.
 *
 * <p>{@code mvn -q package -Dunit.skip exec:exec@agenda}. Times are medians of {@code -Dagenda.calls=} calls after
 * {@value #WARM_UP} seconds of calls that do not count.
 */
public final class AgendaBenchmark {

    private static final Path FOLDER = Ground.TARGET.resolve("agenda");
    private static final int CALLS = Integer.getInteger("agenda.calls", 20);
    private static final int BODIES = Integer.getInteger("agenda.bodies", 200);
    private static final int WARM_UP = 6;
    private static final int MOST_MS = 300;
    /** The register on the screen, the record and the minutes of a session: what one waits for at a desk. */
    private static final int[] ASKED_OF = {0, 3, 4};
    private static final String BODY = "DZ-U12";
    private static final int YEAR = Meetings.FIRST_YEAR + 3;
    private static final String OF_THE_YEAR = """
            (select id from agenda_session where body_id = (select id from party_body where code = 'DZ-U12')
              and planned_at >= '%1$d-01-01' and planned_at < '%2$d-01-01' and cancelled_at is null
              and (opened_at is not null or late_at is not null) order by planned_at, id limit %%d)"""
            .formatted(YEAR, YEAR + 1);
    private static final String CODE = BODY + "-B" + YEAR + "-20";
    private static final String ONE = "(select id from agenda_session where code = '" + CODE + "')";
    /** The session, its agenda, who was there, what was said, what follows, and its number. */
    private static final List<String> OF_SESSIONS = List.of(
            """
            select s.*, h.name, r.name from agenda_session s left join cadre h on h.id = s.host_id
            left join cadre r on r.id = s.recorder_id join %s t on t.id = s.id""",
            """
            select i.*, c.name, v.title, v.source, v.published_on, v.received_on, v.extent, p.read_as
            from agenda_item i join %s t on t.id = i.session_id left join cadre c on c.id = i.lead_id
            left join agenda_pin p on p.item_id = i.id left join material_version v on v.id = p.material_version_id
            order by i.session_id, i.number""",
            """
            select p.*, m.presence, m.reason, m.stand_in from hall_place p join %s t on t.id = p.session_id
            left join hall_mark m on m.id = (select max(n.id) from hall_mark n where n.place_id = p.id)
            order by p.session_id, p.sort""",
            "select l.* from hall_line l join %s t on t.id = l.session_id order by l.id",
            """
            select m.*, c.name from measure m join %s t on t.id = m.session_id
            left join cadre c on c.id = m.owner_id""",
            "select n.* from summary_number n join %s t on t.id = n.session_id");
    private static final String TEXTS = """
            select v.* from minutes_version v where v.id in (select max(w.id) from minutes_version w join %s t
            on t.id = w.session_id group by w.item_id, w.document)""";

    private final Server server;
    private final Access access;
    private final Meetings meetings;

    private AgendaBenchmark(Server server, Access access, Connection owner) {
        this.server = server;
        this.access = access;
        this.meetings = new Meetings(owner);
    }

    public static void main(String[] args) throws Exception {
        Folders.clear(FOLDER);
        Rig.set(FOLDER, (server, access, owner) -> new AgendaBenchmark(server, access, owner).run(),
                "-XX:TieredStopAtLevel=4", "-Xmx384m");
    }

    private record Question(String name, String path, List<String> sql) { }

    private record Figure(double ms, double bare, int bytes) { }

    private void run() throws Exception {
        var secretary = Person.signedIn(server, "secretary");
        var register = all(OF_SESSIONS, OF_THE_YEAR.formatted(25));
        var whole = all(OF_SESSIONS, OF_THE_YEAR.formatted(100));
        var session = all(OF_SESSIONS, ONE);
        var minutes = new ArrayList<>(session);
        minutes.add(TEXTS.formatted(ONE));
        var questions = List.of(
                new Question("register of a year, first page", "/register/register?body=" + BODY + "&year=" + YEAR,
                        register),
                new Question("register of a year, xlsx", "/register/register.xlsx?body=" + BODY + "&year=" + YEAR,
                        whole),
                new Question("register of a year, PDF", "/register/register.pdf?body=" + BODY + "&year=" + YEAR, whole),
                new Question("a session opens (record)", "/hall/record?code=" + CODE, session),
                new Question("its minutes", "/minutes/minutes?code=" + CODE, minutes),
                new Question("all of it, docx", "/register/session.docx?code=" + CODE, minutes),
                new Question("all of it, PDF", "/register/session.pdf?code=" + CODE, minutes),
                new Question("a page without a question", "/home/what-we-record", List.of("select 1")));
        meetings.sessions(BODY);
        long few = meetings.filled();
        var before = measured(secretary, questions);
        meetings.bodies(BODIES);
        meetings.sessions(null);
        long many = meetings.filled();
        print(questions, few, before, many, measured(secretary, questions));
    }

    private static List<String> all(List<String> sql, String sessions) {
        return sql.stream().map(s -> s.formatted(sessions)).toList();
    }

    private List<Figure> measured(Person secretary, List<Question> questions) throws Exception {
        var figures = new ArrayList<Figure>();
        try (var connection = Rig.connect(access)) {
            for (var question : questions) {
                double ms = Median.of(CALLS, () -> secretary.page(question.path()), WARM_UP);
                double bare = Median.of(CALLS, () -> asked(connection, question.sql()), 1);
                figures.add(new Figure(ms, bare, secretary.page(question.path()).length));
                System.err.println(question.name() + ": measured");
            }
        }
        return figures;
    }

    /** Every row is read. */
    private static byte[] asked(Connection connection, List<String> sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var question : sql) {
                try (var rows = statement.executeQuery(question)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int i = 1; i <= columns; i++) {
                            rows.getObject(i);
                        }
                    }
                }
            }
        }
        return new byte[0];
    }

    private static void print(List<Question> questions, long few, List<Figure> before, long many, List<Figure> now) {
        System.out.printf("%d cores, java %s, heap 384m; medians of up to %d calls, one client%n%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), CALLS);
        System.out.printf("%-34s|%,12d sessions |%,12d sessions |%10s |%10s%n", "", few, many, "", "× few");
        System.out.printf("%-34s|%10s%11s |%10s%11s |%10s |%n", "", "ms", "bare SQL", "ms", "bare SQL", "bytes");
        for (int i = 0; i < questions.size(); i++) {
            System.out.printf("%-34s|%10.1f%11.1f |%10.1f%11.1f |%,10d |%10.1f%n", questions.get(i).name(),
                    before.get(i).ms(), before.get(i).bare(), now.get(i).ms(), now.get(i).bare(), now.get(i).bytes(),
                    now.get(i).ms() / before.get(i).ms());
        }
        System.out.println();
        for (int i : ASKED_OF) {
            System.out.printf("%-4s%s < %d ms: %.0f%n", now.get(i).ms() < MOST_MS ? "yes" : "no",
                    questions.get(i).name(), MOST_MS, now.get(i).ms());
        }
    }
}
