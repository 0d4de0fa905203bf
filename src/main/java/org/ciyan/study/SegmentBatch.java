package org.ciyan.study;

import static java.time.ZoneOffset.UTC;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.ciyan.kernel.Conflict;
import org.ciyan.kernel.NotFound;
import org.ciyan.kernel.Rejected;
import org.ciyan.learning.Intervals;
import org.ciyan.learning.Intervals.Interval;
import org.ciyan.platform.RandomCode;

/**
 * Many segments in one transaction, by plain JDBC: one statement locks all desks concerned, everything is decided here,
 * then three batches write it down. Desks are locked in the order of their keys, so that several nodes do not deadlock.
 */
final class SegmentBatch {

    private static final String SEATS = """
            select straight_join d.cadre_id, d.sitting_id, s.code, p.id, p.enrollment_id, p.length, s.floors,
              s.max_rate, p.needed, d.sequence, d.nonce, d.spent_to, p.covered, p.position, p.studied_at is not null,
              p.lesson_id
            from study_desk d join sitting s on s.id = d.sitting_id join lesson_progress p on p.id = s.progress_id
            where d.cadre_id in (%s) order by d.cadre_id for update""";
    private static final String OTHER_SITTING = "select id from sitting where code = ? and cadre_id = ?";
    private static final String ANSWER = """
            select accepted_from, accepted_to, covered, length, next_nonce, at
            from segment where sitting_id = ? and sequence = ?""";
    private static final String SEGMENT = """
            insert into segment (sitting_id, sequence, claimed_from, claimed_to, accepted_from, accepted_to, covered,
              length, next_nonce, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    // All these rows exist. Written as inserts because the driver sends those as one statement with many rows, but
    // updates as one statement each: 256 of them took 80 ms here instead of 10.
    private static final String DESK = """
            insert into study_desk (cadre_id, sitting_id, sequence, nonce, spent_to) values (?, ?, ?, ?, ?)
            on duplicate key update sequence = values(sequence), nonce = values(nonce), spent_to = values(spent_to)""";
    private static final String PROGRESS = """
            insert into lesson_progress (id, enrollment_id, lesson_id, length, needed, covered, position, studied_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update covered = values(covered), position = values(position),
              studied_at = coalesce(studied_at, values(studied_at))""";

    private final Connection connection;
    private final Allowance allowance;
    private final Instant now;
    private final Map<Long, Seat> seats = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(long sittingId, Claim claim, Acknowledged answer) { }

    SegmentBatch(Connection connection, Allowance allowance, Instant now) {
        this.connection = connection;
        this.allowance = allowance;
        this.now = now;
    }

    /** Decides each report by itself; the refusal of one does not affect the others. */
    void decide(List<Report> reports) throws SQLException {
        lock(reports.stream().map(Report::cadreId).distinct().sorted().toList());
        for (var report : reports) {
            try {
                report.acknowledge(answer(report));
            } catch (Rejected | NotFound no) {
                report.refuse(no);
            } catch (RuntimeException poisoned) {
                report.refuse(new IllegalStateException("segment of cadre " + report.cadreId(), poisoned));
            }
        }
    }

    private Acknowledged answer(Report report) throws SQLException {
        var claim = report.claim();
        var seat = seats.get(report.cadreId());
        if (seat == null || !seat.isOf(report.sitting())) {
            return stored(otherSitting(report), claim).orElseThrow(() -> new Conflict("study.superseded"));
        }
        if (seat.hasAnswered(claim)) {
            var answered = seat.answer(claim);
            return answered.isPresent() ? answered.get() : stored(seat.keys().sittingId(), claim).orElseThrow();
        }
        boolean studied = seat.state().studied();
        var answer = seat.accept(claim, allowance, now, RandomCode.of128Bits());
        entries.add(new Entry(seat.keys().sittingId(), claim, answer));
        if (seat.state().studied() && !studied) {
            report.finishes(seat.keys().enrollmentId());
        }
        return answer;
    }

    private void lock(List<Long> cadres) throws SQLException {
        int room = Integer.highestOneBit(cadres.size() * 2 - 1); // powers of two: few statements to prepare
        try (var query = connection.prepareStatement(
                SEATS.formatted(String.join(",", Collections.nCopies(room, "?"))))) {
            for (int i = 0; i < room; i++) {
                query.setLong(i + 1, cadres.get(Math.min(i, cadres.size() - 1)));
            }
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var seat = seat(row);
                    seats.put(seat.keys().cadreId(), seat);
                }
            }
        }
    }

    private static Seat seat(ResultSet row) throws SQLException {
        var keys = new Seat.Keys(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4),
                row.getLong(5), row.getLong(16));
        var terms = Terms.kept(row.getInt(6), row.getString(7), row.getBigDecimal(8));
        var state = new Seat.State(row.getInt(10), row.getString(11), instant(row, 12),
                Intervals.parse(row.getString(13)), row.getInt(14), row.getBoolean(15));
        return new Seat(keys, terms, row.getInt(9), state);
    }

    private long otherSitting(Report report) throws SQLException {
        try (var query = connection.prepareStatement(OTHER_SITTING)) {
            query.setString(1, report.sitting());
            query.setLong(2, report.cadreId());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new NotFound("sitting");
                }
                return row.getLong(1);
            }
        }
    }

    private Optional<Acknowledged> stored(long sittingId, Claim claim) throws SQLException {
        try (var query = connection.prepareStatement(ANSWER)) {
            query.setLong(1, sittingId);
            query.setInt(2, claim.sequence());
            try (var row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                int from = row.getInt(1);
                var accepted = row.wasNull() ? null : new Interval(from, row.getInt(2));
                return Optional.of(new Acknowledged(accepted, Intervals.parse(row.getString(3)), row.getInt(4),
                        row.getString(5), instant(row, 6)));
            }
        }
    }

    /** Writes down what was decided; the caller commits. */
    void store() throws SQLException {
        each(SEGMENT, entries, SegmentBatch::bind);
        var moved = seats.values().stream().filter(Seat::isMoved).collect(Collectors.toList());
        each(DESK, moved, SegmentBatch::bindDesk);
        moved.removeIf(seat -> !seat.hasProgressed());
        each(PROGRESS, moved, this::bindProgress);
    }

    private static void bindDesk(PreparedStatement row, Seat seat) throws SQLException {
        row.setLong(1, seat.keys().cadreId());
        row.setLong(2, seat.keys().sittingId());
        row.setInt(3, seat.state().sequence());
        row.setString(4, seat.state().nonce());
        row.setObject(5, utc(seat.state().spentTo()));
    }

    private void bindProgress(PreparedStatement row, Seat seat) throws SQLException {
        row.setLong(1, seat.keys().progressId());
        row.setLong(2, seat.keys().enrollmentId());
        row.setLong(3, seat.keys().lessonId());
        row.setInt(4, seat.length());
        row.setInt(5, seat.needed());
        row.setString(6, seat.state().covered().toString());
        row.setInt(7, seat.state().position());
        row.setObject(8, seat.isFinished() ? utc(now) : null, Types.TIMESTAMP);
    }

    private static void bind(PreparedStatement row, Entry entry) throws SQLException {
        var accepted = entry.answer().accepted();
        row.setLong(1, entry.sittingId());
        row.setInt(2, entry.claim().sequence());
        row.setLong(3, entry.claim().from());
        row.setLong(4, entry.claim().to());
        row.setObject(5, accepted == null ? null : accepted.from(), Types.INTEGER);
        row.setObject(6, accepted == null ? null : accepted.to(), Types.INTEGER);
        row.setString(7, entry.answer().covered().toString());
        row.setInt(8, entry.answer().length());
        row.setString(9, entry.answer().nonce());
        row.setObject(10, utc(entry.answer().at()));
    }

    private interface Binding<T> {
        void bind(PreparedStatement row, T item) throws SQLException;
    }

    private <T> void each(String sql, List<T> items, Binding<T> binding) throws SQLException {
        if (items.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(sql)) {
            for (var item : items) {
                binding.bind(statement, item);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, UTC);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(UTC);
    }
}
