package org.ciyan;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.ciyan.launch.Access;
import org.ciyan.launch.EmbeddedDatabase;
import org.ciyan.launch.Given;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the in-container tests stand on: a real database (our own, or the one given by {@code -Dciyan.db.url}) and a
 * free port. Laid before any test of the integration phase, taken up after the last.
 */
public class Ground implements LauncherSessionListener {

    public static final Path TARGET = Path.of("target").toAbsolutePath();

    private EmbeddedDatabase database;
    private Map<String, String> given = Map.of();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("ciyan.integration")) {
            return;
        }
        List.of("it", "journey", "screens").forEach(name -> Folders.clear(TARGET.resolve(name)));
        try {
            var data = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("it")), "run");
            System.setProperty("ciyan.test.microJar", TARGET.resolve("lib/payara-micro.jar").toString());
            System.setProperty("ciyan.test.micro", "--nohazelcast --nocluster --port " + freePort());
            // put into arquillian.xml as text, so as XML
            System.setProperty("ciyan.test.jvm", jvm(access(data), data).replace("&", "&amp;"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Access access(Path data) {
        if (Given.url() != null) {
            given = Given.environment();
            return Given.access(data, given);
        }
        database = EmbeddedDatabase.start(data, TARGET.resolve("lib/mariadb.jar"), TARGET.resolve("program"));
        return database.access();
    }

    private static String jvm(Access access, Path data) {
        return String.join(" ", "-Duser.timezone=UTC -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=240m",
                "-Djava.io.tmpdir=" + Folders.temporary(),
                "-Dciyan.db.url=" + access.url(), "-Dciyan.db.user=" + access.user(),
                "-Dciyan.db.password=" + access.password(), "-Dciyan.db.owner.user=" + access.owner(),
                "-Dciyan.db.owner.password=" + access.ownerPassword(), "-Dciyan.demo=false", "-Dciyan.data.dir=" + data,
                "-Dciyan.courses.dir=" + TARGET.resolve("lib/courses"),
                "-Dciyan.seeds.dir=" + TARGET.resolve("lib/seeds"));
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
        Given.drop(given);
    }
}
