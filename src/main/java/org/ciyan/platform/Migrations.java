package org.ciyan.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date as its owner, then grants the application user what each table allows, and fires
 * {@link SchemaReady} for whatever must happen before the first request.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    static final String APPEND_ONLY = "append-only";

    @Inject Event<SchemaReady> ready;
    @Inject @ConfigProperty(name = "ciyan.db.url") String url;
    @Inject @ConfigProperty(name = "ciyan.db.user") String user;
    @Inject @ConfigProperty(name = "ciyan.db.owner.user") String owner;
    @Inject @ConfigProperty(name = "ciyan.db.owner.password") String password;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader()).dataSource(url, owner, password).load().migrate();
        try (var connection = DriverManager.getConnection(url, owner, password)) {
            grant(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the rights of the application user could not be granted", e);
        }
        ready.fire(new SchemaReady());
    }

    void grant(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var right : rights(connection)) {
                statement.executeUpdate(right);
            }
        }
    }

    private List<String> rights(Connection connection) throws SQLException {
        var rights = new ArrayList<String>();
        try (var statement = connection.createStatement(); var tables = statement.executeQuery("""
                select table_name, table_comment from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'
                  and table_name <> 'flyway_schema_history'""")) {
            while (tables.next()) {
                boolean appended = tables.getString(2).contains(APPEND_ONLY);
                var table = " on `" + tables.getString(1) + "` ";
                rights.add("grant " + (appended ? "select, insert" : "select, insert, update, delete") + table
                        + "to '" + user + "'@'%'");
                if (appended) { // a table can become append-only later
                    rights.add("revoke update, delete" + table + "from '" + user + "'@'%'");
                }
            }
        }
        return rights;
    }
}
