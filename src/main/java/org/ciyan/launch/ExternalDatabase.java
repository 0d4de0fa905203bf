package org.ciyan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A database that the operator runs. The user given owns the schema; the application user is given too, or made here:
 * one per data folder, so that several nodes do not change each other's password.
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
        var password = get("CIYAN_DB_PASSWORD").isEmpty() ? fromFile(get("CIYAN_DB_PASSWORD_FILE")) : get("CIYAN_DB_PASSWORD");
        if (password.isEmpty()) {
            throw new Refusal("database.no-password");
        }
        try (var connection = Probe.connect(url, owner, password)) {
            if (!get("CIYAN_DB_APP_USER").isEmpty()) {
                return new Access(url, owner, password, get("CIYAN_DB_APP_USER"), get("CIYAN_DB_APP_PASSWORD"));
            }
            var user = "ciyan_app_" + data.secret("node").substring(0, 8);
            make(connection, user, data.secret("application"));
            return new Access(url, owner, password, user, data.secret("application"));
        } catch (SQLException e) {
            throw new Refusal("database.no-application-user", owner);
        }
    }

    private static void make(Connection connection, String user, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("create user if not exists '" + user + "'@'%'");
            statement.executeUpdate("alter user '" + user + "'@'%' identified by '" + password + "'");
            statement.executeUpdate("grant show view on `" + connection.getCatalog() + "`.* to '" + user + "'@'%'");
        }
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
