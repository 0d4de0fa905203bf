package org.ciyan.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bare tables: what the application's own database user may do, and what only the schema's owner could. */
@ApplicationScoped
public class Tables {

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
