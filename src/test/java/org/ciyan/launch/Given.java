package org.ciyan.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The external database server that {@code mvn verify -Dciyan.db.url=…} names, if any. Its user may make schemas: the
 * tests of the container and each server of the journeys get an empty one of their own, dropped when they end.
 */
public final class Given {

    private static final String URL = "CIYAN_DB_URL";

    private Given() { }

    public static String url() {
        var url = System.getProperty("ciyan.db.url", "");
        return url.isBlank() ? null : url;
    }

    /**
     * The environment under which a launcher uses it; empty if none is given. A new schema, unless an application user
     * is named too: then it is somebody's who wants just that one used.
     */
    public static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        if (url() != null) {
            var app = System.getProperty("ciyan.db.app.user", "");
            environment.put(URL, app.isEmpty() ? newSchema() : url());
            environment.put("CIYAN_DB_USER", user());
            environment.put("CIYAN_DB_PASSWORD", password());
            environment.put("CIYAN_DB_APP_USER", app);
            environment.put("CIYAN_DB_APP_PASSWORD", System.getProperty("ciyan.db.app.password", ""));
        }
        return environment;
    }

    /** Drops the schema of that environment, if it was made for it. */
    public static void drop(Map<String, String> environment) {
        if (environment.containsKey(URL) && !environment.get(URL).equals(url())) {
            execute("drop database if exists `" + schema(environment.get(URL)) + "`");
        }
    }

    public static Access access(Path folder, Map<String, String> environment) {
        var data = new DataFolder(folder);
        data.take();
        return new ExternalDatabase(environment).access(data);
    }

    private static String newSchema() {
        var schema = "ciyan_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        execute("create database `" + schema + "` character set utf8mb4 collate utf8mb4_bin");
        return url().replaceFirst("/" + schema(url()) + "(?=$|\\?)", "/" + schema);
    }

    private static String schema(String url) {
        return url.replaceFirst("^.*://[^/]*/", "").replaceFirst("\\?.*$", "");
    }

    private static void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(Access.complete(url()), user(), password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String user() {
        return System.getProperty("ciyan.db.user", "");
    }

    private static String password() {
        return System.getProperty("ciyan.db.password", "");
    }
}
