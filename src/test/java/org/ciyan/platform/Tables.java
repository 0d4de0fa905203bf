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

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bare tables: what the application's own database user may do, and what only the schema's owner could. */
@ApplicationScoped
public class Tables {

    @PersistenceContext EntityManager em;
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
     * What the application's session has done so far, to be asked within a transaction: how many queries
     * ({@code Com_select}), how many rows it has read ({@code Handler_read%}, all of them together). Asking itself reads
     * always the same number.
     */
    public long done(String status) {
        long done = 0;
        for (var row : em.createNativeQuery("show session status like '" + status + "'").getResultList()) {
            done += Long.parseLong(((Object[]) row)[1].toString());
        }
        return done;
    }

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
