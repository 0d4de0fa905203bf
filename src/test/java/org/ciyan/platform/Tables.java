package org.ciyan.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bare tables: what the application's own database user may do, and what only the schema's owner could. */
@ApplicationScoped
public class Tables {

    @PersistenceContext EntityManager em;
    @Inject UserTransaction transaction;
    @Inject @ConfigProperty(name = "ciyan.db.url") String url;
    @Inject @ConfigProperty(name = "ciyan.db.owner.user") String owner;
    @Inject @ConfigProperty(name = "ciyan.db.owner.password") String password;

    public int update(String sql, Object... values) throws SQLException {
        try (var connection = application().getConnection()) {
            return update(connection, sql, values);
        }
    }

    public int updateAsOwner(String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            return update(connection, sql, values);
        }
    }

    public long number(String sql, Object... values) throws SQLException {
        try (var connection = application().getConnection(); var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(row.getMetaData().getColumnCount());
            }
        }
    }

    /**
     * What something costs the database: in one transaction, which is rolled back, so in one session of the
     * application, whose own counters are exact whatever else is going on.
     */
    public Cost cost(Check act) throws Exception {
        transaction.begin();
        try {
            long asking = -rows() + rows();
            long queries = -done("Com_select");
            long rows = -rows();
            act.hold();
            rows += rows() - asking;
            return new Cost(queries + done("Com_select"), rows);
        } finally {
            transaction.rollback();
        }
    }

    /** Looked at in tables and indexes. */
    private long rows() {
        return done("Handler_read%");
    }

    private long done(String counters) {
        long done = 0;
        for (var row : em.createNativeQuery("show session status like '" + counters + "'").getResultList()) {
            done += Long.parseLong(((Object[]) row)[1].toString());
        }
        return done;
    }

    /** Something that is asked of the application, and true. */
    public interface Check {
        void hold();
    }

    /** Queries sent, and rows of tables and indexes looked at for them. */
    public record Cost(long queries, long rows) { }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static DataSource application() {
        try {
            return InitialContext.doLookup(Database.NAME);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
