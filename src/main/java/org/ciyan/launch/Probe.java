package org.ciyan.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;

/** Checks a database before the server is started on it, and reports in one sentence what is wrong with it. */
final class Probe {

    static final int MYSQL_SINCE = 804;
    static final int MARIADB_SINCE = 1101;
    private static final String PATIENCE_MILLIS = "10000";
    private static final Pattern VERSION = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+).*");

    private Probe() { }

    static boolean accepts(Access access) {
        try (var owner = DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
                var user = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            return owner.isValid(5) && user.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** @throws Refusal if it cannot be reached, refuses the user, has no such schema, or is too old */
    static Connection connect(String url, String user, String password) {
        try {
            var connection = DriverManager.getConnection(url, login(user, password));
            if (connection.getCatalog() == null || connection.getCatalog().isEmpty()) {
                throw new Refusal("database.no-schema-named", place(url));
            }
            try (var statement = connection.createStatement(); var row = statement.executeQuery("select version()")) {
                row.next();
                mustBeSupported(row.getString(1));
            }
            return connection;
        } catch (SQLException e) {
            throw refusal(e, url, user);
        }
    }

    /** A server that takes the connection and then says nothing must not block the launcher forever. */
    private static Properties login(String user, String password) {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", PATIENCE_MILLIS);
        login.setProperty("socketTimeout", PATIENCE_MILLIS);
        return login;
    }

    private static String place(String url) {
        return url.replaceAll("\\?.*", "").replaceAll("//.*@", "//");
    }

    private static Refusal refusal(SQLException e, String url, String user) {
        var place = place(url);
        if (String.valueOf(e.getMessage()).contains("Public Key Retrieval")) {
            return new Refusal("database.no-tls", place);
        }
        return switch (e.getErrorCode()) {
            case 1045, 1698 -> new Refusal("database.wrong-password", place, user);
            case 1044, 1049 -> new Refusal("database.no-schema", place, user);
            default -> new Refusal("database.unreachable", place);
        };
    }

    static void mustBeSupported(String version) {
        var parts = VERSION.matcher(version);
        boolean mariadb = version.contains("MariaDB");
        int since = mariadb ? MARIADB_SINCE : MYSQL_SINCE;
        if (!parts.matches() || Integer.parseInt(parts.group(1)) * 100 + Integer.parseInt(parts.group(2)) < since) {
            throw new Refusal("database.unsupported", version);
        }
    }
}
