package org.ciyan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.ciyan.Folders;
import org.ciyan.Ground;
import org.ciyan.journey.Server;
import org.ciyan.launch.Access;
import org.ciyan.launch.EmbeddedDatabase;

/** A database and a server with the demo county, for one benchmark alone; neither outlives it, nor one broken off. */
final class Rig {

    private Rig() { }

    interface Benchmark {
        void run(Server server, Access access, Connection owner) throws Exception;
    }

    /** @param settings of the server's JVM */
    static void set(Path folder, Benchmark benchmark, String... settings) throws Exception {
        try (var database = EmbeddedDatabase.start(folder.resolve("data"), Ground.TARGET.resolve("lib/mariadb.jar"),
                Ground.TARGET.resolve("program"))) {
            SegmentsBenchmark.use(database.access());
            try (var server = Server.empty(settings); var owner = connect(database.access())) {
                stopWithUs(server, database);
                server.start("--demo=true");
                benchmark.run(server, database.access(), owner);
            }
        }
        Folders.clear(folder);
    }

    private static void stopWithUs(Server server, EmbeddedDatabase database) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            database.close();
        }));
    }

    static Connection connect(Access access) throws SQLException {
        return DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
