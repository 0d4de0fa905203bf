package org.ciyan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database that the operator runs. The user given owns the schema; the application user is given too, or created
 * here: one per data folder, so that several nodes do not change each other's password.
 */
final class ExternalDatabase {

    private final Map<String, String> environment;

    ExternalDatabase(Map<String, String> environment) {
        this.environment = environment;
    }

    boolean isGiven() {
        return !get("CIYAN_DB_URL").isEmpty();
    }

    Access access(DataFolder data) {
        var url = Access.complete(get("CIYAN_DB_URL"));
        var owner = get("CIYAN_DB_USER");
        var password = secret("CIYAN_DB_PASSWORD");
        try (var connection = Probe.connect(url, owner, password)) {
            if (!get("CIYAN_DB_APP_USER").isEmpty()) {
                return given(connection, url, owner, password);
            }
            var user = "ciyan_app_" + data.secret("node").substring(0, 8);
            make(connection, user, data.secret("application"));
            return new Access(url, owner, password, user, data.secret("application"));
        } catch (SQLException e) {
            throw new Refusal("database.no-application-user", owner);
        }
    }

    private Access given(Connection connection, String url, String owner, String password) throws SQLException {
        var user = get("CIYAN_DB_APP_USER");
        var secret = secret("CIYAN_DB_APP_PASSWORD");
        try {
            // before it signs in: without any right on the schema it would not be let in
            grant(connection, user);
        } catch (SQLException e) {
            throw new Refusal("database.no-grant", owner, user);
        }
        Probe.connect(url, user, secret).close();
        return new Access(url, owner, password, user, secret);
    }

    private static void make(Connection connection, String user, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("create user if not exists '" + user + "'@'%'");
            statement.executeUpdate("alter user '" + user + "'@'%' identified by '" + password + "'");
        }
        grant(connection, user);
    }

    /** Grants a harmless right, which shows whether the migrations will be able to grant rights on each table. */
    private static void grant(Connection connection, String user) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("grant show view on `" + connection.getCatalog() + "`.* to '" + user + "'@'%'");
        }
    }

    /** From the environment or from the file it names; never empty, because the server would take that for missing. */
    private String secret(String name) {
        var secret = get(name).isEmpty() ? fromFile(get(name + "_FILE")) : get(name);
        if (secret.isEmpty()) {
            throw new Refusal("database.no-password", name);
        }
        return secret;
    }

    private static String fromFile(String file) {
        try {
            return file.isEmpty() ? "" : Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new Refusal("database.no-password-file", file);
        }
    }

    private String get(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
