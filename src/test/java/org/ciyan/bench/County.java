package org.ciyan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Makes the demo county larger, as the database's owner: units, cadres with invented names (…·演示), one post each, and
 * a hundred entries each spread over the longest period up to today. Who was there keeps what they had.
 *
 * <p>The hashes of these entries are numbers of the right length: the chain is not what is measured, and it is broken.
 * What the server keeps beside the entries (heads of chains in {@code hours_account}, sums in {@code period_sum}) is
 * filled too, where the tables have room for it.
 */
final class County {

    static final int ENTRIES = 100;
    private static final int UNITS = 200;
    private static final int AT_ONCE = 1000;
    private static final List<String> SURNAMES = List.of("杨yang", "向xiang", "彭peng", "姚yao", "覃qin", "鲁lu", "吴wu",
            "龙long", "梁liang", "张zhang", "石shi", "王wang", "李li", "周zhou", "刘liu", "陈chen", "谭tan", "罗luo");
    private static final List<String> GIVEN = List.of("荷he", "舟zhou", "月yue", "亭ting", "岚lan", "茶cha", "芦lu",
            "灯deng", "青qing", "雁yan", "陶tao", "松song", "桥qiao", "窗chuang", "雨yu", "溪xi", "砚yan", "稻dao",
            "钟zhong", "竹zhu", "篮lan", "云yun", "鼓gu");

    private final Connection owner;

    County(Connection owner) {
        this.owner = owner;
    }

    long cadres() throws SQLException {
        return number("select count(*) from cadre");
    }

    /** Until there are so many cadres. */
    void fillTo(int wanted) throws SQLException {
        long before = number("select max(id) from cadre");
        owner.setAutoCommit(false);
        execute("set foreign_key_checks = 0");
        units();
        cadres((int) (wanted - cadres()), before);
        posts(before);
        owner.commit();
        long last = number("select max(id) from cadre");
        for (long from = before + 1; from <= last; from += AT_ONCE) {
            entries(from, Math.min(last, from + AT_ONCE - 1));
            owner.commit();
        }
        execute("set foreign_key_checks = 1");
        owner.setAutoCommit(true);
        for (var table : List.of("unit", "cadre", "post", "hours_account", "hours_entry", "period_sum")) {
            execute("analyze table " + table);
        }
    }

    private void units() throws SQLException {
        long more = UNITS - number("select count(*) from unit where parent_id is not null and kind <> 'VILLAGE'");
        execute("""
                insert into unit (code, name, kind, parent_id, path, place, sort, opened_on)
                select concat('B', lpad(n.seq, 3, '0')), concat('演示第', n.seq, if(n.seq %% 5 = 0, '乡', '局')),
                  if(n.seq %% 5 = 0, 'TOWNSHIP', 'COUNTY_BODY'), top.id,
                  concat(top.path, 'B', lpad(n.seq, 3, '0'), '/'),
                  concat(top.place, lpad(1000 + n.seq, 6, '0'), ' B', lpad(n.seq, 3, '0'), '/'),
                  1000 + n.seq, '2015-01-01'
                from unit top join seq_1_to_%d n where top.parent_id is null""".formatted(Math.max(1, more)));
    }

    private void cadres(int more, long before) throws SQLException {
        try (var statement = owner.prepareStatement("""
                insert into cadre (id, code, name, pinyin, initials, party_member_since, version)
                values (?, ?, ?, ?, ?, ?, 1)""")) {
            for (int i = 0; i < more; i++) {
                var name = List.of(SURNAMES.get(i % SURNAMES.size()), GIVEN.get(i / 7 % GIVEN.size()),
                        GIVEN.get(i / 3 % GIVEN.size()));
                statement.setLong(1, before + 1 + i);
                statement.setString(2, "B%06d".formatted(before + 1 + i));
                statement.setString(3, part(name, 0, 1) + "·演示");
                statement.setString(4, part(name, 1, Integer.MAX_VALUE));
                statement.setString(5, part(name, 1, 2));
                statement.setString(6, i % 3 < 2 ? "2010-07-01" : null);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static String part(List<String> name, int from, int to) {
        var text = new StringBuilder();
        name.forEach(syllable -> text.append(syllable, from, Math.min(to, syllable.length())));
        return text.toString();
    }

    /** In the categories of those who were there, over all units but the county itself and villages. */
    private void posts(long before) throws SQLException {
        var places = "from unit where parent_id is not null and kind <> 'VILLAGE'";
        var models = "from post where to_on is null";
        execute("""
                insert into post (cadre_id, unit_id, title, level, grade, category, from_on)
                with places as (select id, row_number() over (order by id) - 1 as n %s),
                models as (select title, level, grade, category, row_number() over (order by id) - 1 as n %s)
                select c.id, u.id, m.title, m.level, m.grade, m.category, '2022-01-01' from cadre c
                join places u on u.n = c.id %% %d join models m on m.n = c.id div 7 %% %d where c.id > %d"""
                .formatted(places, models, number("select count(*) " + places), number("select count(*) " + models),
                        before));
    }

    /** A third of the people earns four times as much as the others, so that some have met the year. */
    private void entries(long from, long to) throws SQLException {
        var these = "between " + from + " and " + to;
        execute("""
                insert into hours_entry (cadre_id, sequence, ledger, kind, source, deed, title, organizer, hours, days,
                  occurred_on, recorded_at, inputs, cadre_name, unit_name, category, prev_hash, hash)
                select c.id, n.seq, if(n.seq %% 4 = 0 and c.party_member_since is not null, 'MEMBER', 'CADRE'),
                  if(n.seq %% 8 < 4, 'CONCENTRATED', 'ONLINE'), 'REGISTER', concat('county-', c.id * 1000 + n.seq),
                  concat('示例：集中培训与网络自学第', n.seq, '期'), '示例县委党校',
                  (1 + (c.id + n.seq) %% 4) * if(c.id %% 3 = 0, 4, 1),
                  if(n.seq %% 8 < 4, if(c.id %% 3 = 0, 2, 0.5), null),
                  w.from_on + interval floor((n.seq - 1 + (c.id * 31 + n.seq * 17) %% 97 / 97) * w.days / %2$d) day,
                  utc_timestamp(6), '{}', c.name, u.name, p.category,
                  lpad(if(n.seq = 1, 0, c.id * 1000 + n.seq - 1), 64, '0'), lpad(c.id * 1000 + n.seq, 64, '0')
                from cadre c join post p on p.cadre_id = c.id join unit u on u.id = p.unit_id
                join (select from_on, datediff(least(to_on, current_date), from_on) + 1 as days from assessment_period
                  where from_on <= current_date order by datediff(to_on, from_on) desc limit 1) w
                join seq_1_to_%2$d n where c.id %1$s order by c.id, n.seq""".formatted(these, ENTRIES));
        execute("""
                insert into hours_account (cadre_id, head_sequence, head_hash)
                select cadre_id, sequence, hash from hours_entry where sequence = %d and cadre_id %s"""
                .formatted(ENTRIES, these));
        execute("""
                insert into period_sum (period, cadre_id, ledger, kind, hours, days, entries)
                select w.code, e.cadre_id, e.ledger, e.kind, sum(e.hours), sum(coalesce(e.days, 0)), count(*)
                from hours_entry e join assessment_period w on e.occurred_on between w.from_on and w.to_on
                where e.cadre_id %s group by w.code, e.cadre_id, e.ledger, e.kind""".formatted(these));
    }

    long number(String sql) throws SQLException {
        return Rig.number(owner, sql);
    }

    private void execute(String sql) throws SQLException {
        Rig.execute(owner, sql);
    }
}
