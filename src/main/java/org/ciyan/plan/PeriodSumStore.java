package org.ciyan.plan;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.ciyan.conversion.Kind;
import org.ciyan.conversion.Ledger;
import org.ciyan.kernel.Hours;

/** The stored sums, by plain SQL without entities: a county has some ten thousand. */
@ApplicationScoped
class PeriodSumStore {

    /** Up to so many people are looked up by their ids; for more, the whole period is read. */
    static final int MOST_BY_ID = 1000;

    private static final String COLUMNS = "period, cadre_id, ledger, kind, hours, days, entries";

    @PersistenceContext EntityManager em;

    /** Adds amounts to the stored sums, in one statement. */
    void add(Collection<PeriodSum> sums) {
        if (sums.isEmpty()) {
            return;
        }
        em.flush();
        var sql = "insert into period_sum (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)"
                + " on duplicate key update hours = hours + values(hours), days = days + values(days),"
                + " entries = entries + values(entries)";
        try (var insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            for (var sum : sums) {
                set(insert, sum.period(), sum.cadreId(), sum.ledger().name(), sum.kind().name(), sum.hours().value(),
                        sum.days(), sum.entries());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sums of these cadres in these periods, by cadre; one query, however many cadres. */
    Map<Long, List<PeriodSum>> of(Collection<Long> cadres, Collection<String> periods) {
        if (cadres.isEmpty() || periods.isEmpty()) {
            return Map.of();
        }
        var inPeriods = " where period in (" + marks(periods.size()) + ")";
        if (cadres.size() > MOST_BY_ID) {
            return read(inPeriods, periods);
        }
        var select = em.createNativeQuery("select " + COLUMNS + " from period_sum" + inPeriods
                + " and cadre_id in (" + marks(cadres.size()) + ")");
        int place = 1;
        for (var value : Stream.concat(periods.stream(), cadres.stream()).toList()) {
            select.setParameter(place++, value);
        }
        var sums = new ArrayList<PeriodSum>();
        for (var found : select.getResultList()) {
            var row = (Object[]) found;
            sums.add(new PeriodSum((String) row[0], ((Number) row[1]).longValue(), Ledger.valueOf((String) row[2]),
                    Kind.valueOf((String) row[3]), new Hours((BigDecimal) row[4]), (BigDecimal) row[5],
                    ((Number) row[6]).intValue()));
        }
        return byCadre(sums);
    }

    /** All sums of a period, by cadre. */
    Map<Long, List<PeriodSum>> of(String period) {
        return read(" where period = ?", List.of(period));
    }

    /** By plain JDBC: for a whole county some ten thousand rows are read. */
    private Map<Long, List<PeriodSum>> read(String where, Collection<?> values) {
        var sums = new ArrayList<PeriodSum>();
        try (var select = em.unwrap(Connection.class).prepareStatement(
                "select " + COLUMNS + " from period_sum" + where)) {
            set(select, values.toArray());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sums.add(new PeriodSum(row.getString(1), row.getLong(2), Ledger.valueOf(row.getString(3)),
                            Kind.valueOf(row.getString(4)), new Hours(row.getBigDecimal(5)), row.getBigDecimal(6),
                            row.getInt(7)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return byCadre(sums);
    }

    private static Map<Long, List<PeriodSum>> byCadre(List<PeriodSum> sums) {
        return sums.stream().collect(Collectors.groupingBy(PeriodSum::cadreId));
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
