package org.ciyan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The questions of {@link CountyBenchmark} as somebody would write them who knows the tables and SQL, and asks only for
 * what is shown: one person's own entries for one person, fifty people's for a page of fifty, one pass over the entries
 * for the county. Nothing kept beside the entries is used.
 */
final class BareSql {

    private static final String SERVING = "p.from_on <= :day and (p.to_on is null or p.to_on >= :day)";
    /** Book and kind as one text: parted, MariaDB looks sums up by the book alone, which is half of them each time. */
    private static final String ASKED = """
            left join requirement r on r.period = :year and find_in_set(p.category, r.categories)
              and (not r.party_members or p.party_member_since <= :day)
            left join requirement_test t on t.requirement_id = r.id
            left join sums s on s.cadre_id = p.id and concat(s.ledger, s.kind) = concat(r.ledger, t.kind)""";
    private static final String REACHED =
            "coalesce(case t.measure when 'HOURS' then s.hours when 'DAYS' then s.days end, 0) >= t.required";
    private static final String PEOPLE = """
            select c.id, c.code, c.name, c.pinyin, c.party_member_since, p.category, u.name as unit, u.path
            from post p join cadre c on c.id = p.cadre_id join unit u on u.id = p.unit_id
            where u.path like ':path%' and\s""" + SERVING;

    private static final String OWN_SUMS = """
            select w.code, e.ledger, e.kind, sum(e.hours), sum(coalesce(e.days, 0))
            from hours_entry e join assessment_period w on e.occurred_on between w.from_on and w.to_on
            where e.cadre_id = :cadre and w.from_on <= :from and w.to_on >= :to group by w.code, e.ledger, e.kind""";
    private static final String OWN_REQUIREMENTS = """
            select c.code, c.name, u.name, r.code, r.title, r.period, r.ledger, r.combination, r.source,
              t.measure, t.kind, t.required
            from cadre c join post p on p.cadre_id = c.id and\s""" + SERVING + """
             join unit u on u.id = p.unit_id
            join assessment_period w on w.from_on <= :from and w.to_on >= :to
            join requirement r on r.period = w.code and find_in_set(p.category, r.categories)
              and (not r.party_members or c.party_member_since <= :day)
            join requirement_test t on t.requirement_id = r.id
            where c.id = :cadre order by r.sort, r.code, t.position""";
    private static final String OWN_ENTRIES = "select * from hours_entry where cadre_id = :cadre order by sequence";
    private static final String OWN_COURSES = """
            select n.*, v.title, sum(l.position) from enrollment n join course_version v on v.id = n.version_id
            join lesson_progress l on l.enrollment_id = n.id where n.cadre_id = :cadre group by n.id""";
    private static final String PUBLISHED = """
            select c.slug, v.title, v.summary, v.category, v.form, v.audience, v.minutes
            from course_version v join course c on c.id = v.course_id where v.state = 'PUBLISHED' order by c.slug""";

    private static final String FIFTY = """
            with fifty as (select o.*, count(*) over () as total from (""" + PEOPLE + """
            ) o order by path, pinyin, code limit 50),
            sums as (
              select e.cadre_id, e.ledger, e.kind, sum(e.hours) as hours, sum(coalesce(e.days, 0)) as days
              from fifty f join hours_entry e on e.cadre_id = f.id and e.occurred_on between :from and :to
              group by e.cadre_id, e.ledger, e.kind)
            select p.code, p.name, p.unit, p.category, p.total, r.title, t.measure, t.required, s.hours, s.days
            from fifty p\s""" + ASKED + " order by p.path, p.pinyin, p.code, r.sort, t.position";
    private static final String BY_UNIT = """
            with sums as (
              select cadre_id, ledger, kind, sum(hours) as hours, sum(coalesce(days, 0)) as days
              from hours_entry where occurred_on between :from and :to group by cadre_id, ledger, kind),
            asked as (
              select p.id, p.path, if(max(r.combination) = 'ANY', max(REACHED), min(REACHED)) as met
              from (""" + PEOPLE + ") p " + ASKED + """
             group by p.id, p.path, r.id),
            people as (select id, path, min(coalesce(met, 1)) as met from asked group by id, path)
            select path, count(*), sum(met) from people group by path order by path""";
    private static final String EVERYBODY = """
            with sums as (
              select cadre_id, ledger, kind, sum(hours) as hours, sum(coalesce(days, 0)) as days,
                sum(if(occurred_on between :from and :to, hours, 0)) as year_hours,
                sum(if(occurred_on between :from and :to, coalesce(days, 0), 0)) as year_days
              from hours_entry
              where occurred_on between (select min(from_on) from assessment_period where to_on >= :to)
                and (select max(to_on) from assessment_period where from_on <= :from)
              group by cadre_id, ledger, kind)
            select p.code, p.name, p.unit, p.category, r.title, t.measure, t.required,
              if(r.period = :year, s.year_hours, s.hours), if(r.period = :year, s.year_days, s.days)
            from (""" + PEOPLE + ") p " + ASKED.replace("r.period = :year", "r.period in (select code"
            + " from assessment_period where from_on <= :from and to_on >= :to)")
            + " order by p.path, p.pinyin, p.code, r.sort, t.position";

    static final List<String> STANDING = List.of(OWN_REQUIREMENTS, OWN_SUMS);
    static final List<String> DESK = List.of(OWN_REQUIREMENTS, OWN_SUMS, OWN_ENTRIES, OWN_COURSES, PUBLISHED);
    static final List<String> FIND = List.of(OWN_REQUIREMENTS, OWN_SUMS, OWN_COURSES, PUBLISHED);
    static final List<String> FIRST_PAGE = List.of(FIFTY);
    static final List<String> COUNTY = List.of(BY_UNIT.replace("REACHED", REACHED), FIFTY);
    static final List<String> WORKBOOK = List.of(EVERYBODY);

    private final Connection connection;
    private final String day;
    private final String year;
    private final String from;
    private final String to;

    /** The assessed year is the shortest period that holds today. */
    BareSql(Connection connection) throws SQLException {
        this.connection = connection;
        try (var row = connection.createStatement().executeQuery("""
                select convert_tz(utc_timestamp(), '+00:00', '+08:00'), code, from_on, to_on from assessment_period
                where date(convert_tz(utc_timestamp(), '+00:00', '+08:00')) between from_on and to_on
                order by datediff(to_on, from_on) limit 1""")) {
            row.next();
            day = quoted(row.getString(1).substring(0, 10));
            year = quoted(row.getString(2));
            from = quoted(row.getString(3));
            to = quoted(row.getString(4));
        }
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    /** Runs these and reads all they give; prepared once, as the server's are. */
    void ask(List<String> statements, long cadre, String path) throws SQLException {
        for (var sql : statements) {
            var asked = sql.replace(":day", day).replace(":year", year).replace(":from", from).replace(":to", to)
                    .replace(":cadre", String.valueOf(cadre)).replace(":path", path);
            try (var statement = connection.prepareStatement(asked); var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }
}
