package org.ciyan.bench;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the demo county with bodies and the sessions that they held, as the database's owner: two items each, a
 * material, everybody of the body on the roster, six lines, ten texts, two measures. All are signed.
 */
final class Meetings {

    static final int FIRST_YEAR = 2021;
    static final int YEARS = 5;
    static final int A_YEAR = 40;
    private static final String FILLED = "s.code like '%-B____-%'";

    private final Connection owner;

    Meetings(Connection owner) {
        this.owner = owner;
    }

    /** Until there are so many bodies; each new one has six seats. */
    void bodies(int wanted) throws SQLException {
        long more = wanted - number("select count(*) from party_body");
        execute("""
                insert into party_body (code, name, kind, unit_id, opened_on, version)
                select concat('B', lpad(n.seq, 4, '0')), concat('演示第', n.seq, '党委'), 'COMMITTEE', u.id,
                  '2015-01-01', 1
                from seq_1_to_%d n join (select id, row_number() over (order by id) - 1 as k from unit) u
                on u.k = n.seq %% (select count(*) from unit)""".formatted(Math.max(1, more)));
        execute("""
                insert into body_seat (body_id, cadre_id, office, place, from_on, recorded_at, recorded_by, version)
                select b.id, c.id, elt(n.seq, 'SECRETARY', 'DEPUTY', 'MEMBER', 'MEMBER', 'MEMBER', 'STUDY_SECRETARY'),
                  n.seq, '2020-01-01', utc_timestamp(6), 'bench', 1
                from party_body b join seq_1_to_6 n
                join (select id, row_number() over (order by id) - 1 as k from cadre) c
                on c.k = (b.id * 7 + n.seq) % (select count(*) from cadre)
                where not exists (select 1 from body_seat t where t.body_id = b.id)""");
    }

    /**
     * Five years of sessions of the bodies that have none of these yet.
     *
     * @param only code of the one body; null for all
     */
    void sessions(String only) throws SQLException {
        owner.setAutoCommit(false);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            var bodies = (only == null ? "true" : "b.code = '" + only + "'") + " and not exists (select 1 from"
                    + " agenda_session t where t.body_id = b.id and t.code like concat(b.code, '-B" + year + "-%'))";
            long after = number("select coalesce(max(id), 0) from agenda_session");
            sessions(year, bodies);
            agenda(after);
            room(after);
            texts(after);
            owner.commit();
        }
        owner.setAutoCommit(true);
        for (var table : new String[] {"party_body", "body_seat", "agenda_session", "agenda_item", "agenda_pin",
                "hall_place", "hall_mark", "hall_line", "minutes_version", "measure", "summary_number"}) {
            execute("analyze table " + table);
        }
    }

    private void sessions(int year, String bodies) throws SQLException {
        execute("""
                insert into agenda_session (code, body_id, meeting, title, planned_at, place, host_id, recorder_id,
                  noticed_at, opened_at, adjourned_at, signed_at, signed_by, created_at, created_by, version)
                select concat(b.code, '-B%1$d-', n.seq), b.id, 'COMMITTEE_MEETING', concat('%1$d年第', n.seq, '次会议'),
                  at, '会议室', p.cadre_id, p.cadre_id, at - interval 1 day, at - interval 8 hour, at - interval 7 hour,
                  at, '演示', at - interval 2 day, 'bench', 1
                from party_body b join (select seq, '%1$d-01-05 09:00:00' + interval (seq - 1) * 9 day as at
                  from seq_1_to_%2$d) n
                join body_seat p on p.body_id = b.id and p.office = 'SECRETARY' where %3$s"""
                .formatted(year, A_YEAR, bodies));
    }

    private void agenda(long after) throws SQLException {
        execute("""
                insert into agenda_item (session_id, number, kind, title, lead_id, version)
                select s.id, n.seq, elt(n.seq, 'FIRST', 'DISCUSSION'), elt(n.seq, '学习材料', '研究工作'), s.host_id, 1
                from agenda_session s join seq_1_to_2 n where s.id > %d""".formatted(after));
        execute("""
                insert into agenda_pin (item_id, material_version_id, read_as)
                select i.id, v.id, 'FULL' from agenda_item i
                join (select id, row_number() over (order by id) - 1 as k from material_version) v
                on v.k = i.session_id %% (select count(*) from material_version)
                where i.session_id > %d and i.number = 1""".formatted(after));
        execute("""
                insert into agenda_notice (session_id, planned_at, place, given_at, given_by)
                select s.id, s.planned_at, s.place, s.noticed_at, 'bench' from agenda_session s where s.id > %d"""
                .formatted(after));
    }

    private void room(long after) throws SQLException {
        execute("""
                insert into hall_place (session_id, cadre_id, name, office, sort, added_at, added_by)
                select s.id, t.cadre_id, c.name, t.office, t.id, s.opened_at, 'bench' from agenda_session s
                join body_seat t on t.body_id = s.body_id and t.office <> 'STUDY_SECRETARY'
                join cadre c on c.id = t.cadre_id where s.id > %d""".formatted(after));
        execute("""
                insert into hall_mark (session_id, place_id, mark_key, presence, reason, recorded_at, recorded_by)
                select p.session_id, p.id, p.id, if(p.id %% 9 = 0, 'ABSENT', 'PRESENT'), if(p.id %% 9 = 0, '出差', null),
                  p.added_at, 'bench' from hall_place p where p.session_id > %d""".formatted(after));
        execute("""
                insert into hall_line (session_id, item_id, line_key, number, kind, place_id, text, struck, own,
                  recorded_at, recorded_by)
                select i.session_id, i.id, concat(i.id, '-', n.seq), 1, if(n.seq = 3, 'DECISION', 'SPEECH'),
                  if(n.seq = 3, null, (select min(p.id) from hall_place p where p.session_id = i.session_id)),
                  repeat('这一句是为了测量而编的。', 10), false, false, s.opened_at + interval n.seq * 4 minute, 'bench'
                from agenda_item i join agenda_session s on s.id = i.session_id join seq_1_to_3 n
                where i.session_id > %d""".formatted(after));
    }

    private void texts(long after) throws SQLException {
        execute("""
                insert into minutes_version (session_id, item_id, document, number, text, length, recorded_at,
                  recorded_by)
                select i.session_id, i.id, d.name, n.seq, repeat('会议议定的事项是为了测量而编的。', 20 + n.seq), 320,
                  s.signed_at, 'bench' from agenda_item i join agenda_session s on s.id = i.session_id
                join (select 'MINUTES' as name, 3 as most union all select 'SUMMARY', 2) d
                join seq_1_to_3 n on n.seq <= d.most where i.session_id > %d""".formatted(after));
        execute("""
                insert into measure (body_id, session_id, measure_key, item_id, text, owner_id, due_on, state,
                  entered_at, version)
                select s.body_id, s.id, n.seq, i.id, '办一件事', s.host_id, s.planned_at + interval 30 day,
                  if(n.seq = 1, 'CLOSED', 'OPEN'), s.adjourned_at, 1
                from agenda_session s join agenda_item i on i.session_id = s.id and i.number = 1 join seq_1_to_2 n
                where s.id > %d""".formatted(after));
        execute("""
                insert into summary_number (session_id, number, recorded_at, recorded_by)
                select s.id, concat('纪要', s.id), s.signed_at, 'bench' from agenda_session s where s.id > %d"""
                .formatted(after));
    }

    long number(String sql) throws SQLException {
        return Rig.number(owner, sql);
    }

    long filled() throws SQLException {
        return number("select count(*) from agenda_session s where " + FILLED);
    }

    private void execute(String sql) throws SQLException {
        Rig.execute(owner, sql);
    }
}
