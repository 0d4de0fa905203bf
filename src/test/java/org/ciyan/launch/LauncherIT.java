package org.ciyan.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.assertj.core.api.Assertions;
import org.ciyan.Ground;
import org.ciyan.journey.Server;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar target/ciyan.jar} as an operator meets it: what it refuses, and what it survives. */
@Order(3) // one of the longest: they begin first
class LauncherIT {

    static final Path JAR = Ground.TARGET.resolve("ciyan.jar");
    static final Path PROGRAMS = Ground.TARGET.resolve("program");
    static final Duration SOON = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void helpIsGiven() throws Exception {
        var said = run(Map.of(), "--help");
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("--port", "--data", "--demo", "CIYAN_DB_URL");
    }

    @Test
    void aBusyPortIsSaidBeforeAnythingStarts() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(run(Map.of(), "--port", "" + busy.getLocalPort(), "--data", data()),
                    "Port " + busy.getLocalPort() + " is busy");
        }
        assertThat(Path.of(data())).doesNotExist();
    }

    @Test
    void aFileWhereTheDataFolderShouldBeIsSaid() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        refused(run(Map.of(), "--port", port(), "--data", file.resolve("data").toString()), "cannot be written to");
    }

    @Test
    void aDataFolderWithoutWriteRightIsSaid() throws Exception {
        // root may write anywhere but there
        var closed = System.getProperty("user.name").equals("root") ? Path.of("/proc/ciyan")
                : Files.createDirectory(folder.resolve("closed"),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        refused(run(Map.of(), "--port", port(), "--data", closed.toString()), "cannot be written to");
    }

    @Test
    void anUnreachableDatabaseIsSaid() throws Exception {
        refused(run(external("jdbc:mysql://127.0.0.1:" + port() + "/ciyan", "ciyan", "secret"), "--port", port(),
                "--data", data()), "cannot be reached");
    }

    @Test
    void aDatabaseThatTakesTheCallAndSaysNothingIsSaid() throws Exception {
        try (var mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            refused(run(external("jdbc:mysql://127.0.0.1:" + mute.getLocalPort() + "/ciyan", "ciyan", "secret"),
                    "--port", port(), "--data", data()),
                    "cannot be reached");
        }
    }

    @Test
    void whatIsWrongWithAnExternalDatabaseIsSaid() throws Exception {
        try (var database = database()) {
            var access = database.access();
            var schema = access.url().replaceAll("/ciyan\\?", "/nowhere?");
            refused(run(external(access.url(), access.owner(), "wrong"), "--port", port(), "--data", data()),
                    "wrong name or password");
            refused(run(external(schema, access.owner(), access.ownerPassword()), "--port", port(), "--data", data()),
                    "/nowhere does not exist");
            refused(run(external(access.url(), access.owner(), access.ownerPassword()), "--port", port(), "--data",
                    data()), "Grant CREATE USER");
            refused(run(external(access.url(), access.owner(), ""), "--port", port(), "--data", data()),
                    "No database password");
        }
    }

    @Test
    void anApplicationUserWithoutAnyRightYetIsLetIn() throws Exception {
        try (var database = database()) {
            var access = database.access();
            try (var owner = DriverManager.getConnection(access.url(), access.owner(), access.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.executeUpdate("revoke show view on ciyan.* from " + access.user() + "@'%'");
            }
            var environment = new HashMap<>(external(access.url(), access.owner(), access.ownerPassword()));
            environment.put("CIYAN_DB_APP_USER", access.user());
            environment.put("CIYAN_DB_APP_PASSWORD", access.password());
            assertThat(new ExternalDatabase(environment).access(new DataFolder(folder)).user())
                    .isEqualTo(access.user());
            environment.put("CIYAN_DB_APP_PASSWORD", "wrong");
            refused(run(environment, "--port", port(), "--data", data()), "refused user " + access.user());
            environment.put("CIYAN_DB_APP_USER", "nobody");
            refused(run(environment, "--port", port(), "--data", data()), "cannot grant rights to nobody");
        }
    }

    @Test
    void aDatabaseTooOldIsSaid() throws Exception {
        try (var made = database()) {
            assertThat(made.access().url()).isNotEmpty();
        }
        var port = port();
        var old = mariadb(port, "--version=10.11.19-MariaDB");
        try {
            eventually(() -> assertThat(Ports.answers(Integer.parseInt(port))).isTrue());
            var secrets = new DataFolder(folder.resolve("database"));
            refused(run(external("jdbc:mysql://127.0.0.1:" + port
                    + "/ciyan?sslMode=DISABLED&allowPublicKeyRetrieval=true", "ciyan_owner", secrets.secret("owner")),
                    "--port", port(), "--data", data()), "Database version", "10.11.19", "is not supported");
        } finally {
            old.destroy();
            old.waitFor();
        }
    }

    @Test
    void nobodyElseOnThisMachineGetsIntoTheDatabase() throws Exception {
        try (var database = database()) {
            for (var user : List.of("root", "", "mysql", "ciyan_owner", "ciyan_app")) {
                Assertions.assertThatThrownBy(() ->
                        DriverManager.getConnection(database.access().url(), user, "").close())
                        .as("user '%s' without password", user).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void itSurvivesWhatCanHappenAndStopsWhenAsked() throws Exception {
        assumeThat(Given.url()).as("an external database is not ours to kill").isNull();
        try (var server = Server.empty()) {
            server.start("--demo=false");
            // it answers a moment before it says so
            eventually(() -> assertThat(server.output())
                    .contains("Ciyan is open: " + server.url().replace("127.0.0.1", "localhost"), "first sign-in"));
            eventually(() -> assertThat(server.data().resolve("first-operator.csv")).doesNotExist());
            var killed = databaseOf(server);
            signal("STOP", killed);
            assertThat(health(server)).isEqualTo("503 {\"status\":\"DOWN\",\"down\":[\"database\"]}");
            signal("CONT", killed);
            eventually(() -> assertThat(health(server)).isEqualTo("200 {\"status\":\"UP\",\"down\":[]}"));
            killed.destroyForcibly();
            eventually(() -> assertThat(databaseOf(server).pid()).isNotEqualTo(killed.pid()));
            eventually(() -> assertThat(server.output()).contains("it is being restarted"));

            refusedBeside(server);

            var orphan = databaseOf(server);
            server.kill();
            assertThat(orphan.isAlive()).isTrue();
            server.start("--demo=false");
            assertThat(orphan.isAlive()).isFalse();
            eventually(() -> assertThat(server.output()).contains("Ciyan is open"));
            assertThat(server.output()).as("the password is told only once").doesNotContain("first sign-in");

            var database = databaseOf(server);
            server.stop();
            assertThat(server.process().isAlive()).isFalse();
            assertThat(database.isAlive()).isFalse();
            assertThat(server.data().resolve("mariadb.pid")).doesNotExist();
        }
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor()).isZero();
    }

    private static String health(Server server) {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/health")).build();
        return HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> answer.statusCode() + " " + answer.body()).join();
    }

    /** MariaDB clears its temporary folder at the start: it must not be one that other databases work in. */
    @Test
    void itLeavesAloneWhatAnotherDatabaseIsWorkingWith() throws Exception {
        var shared = Path.of(System.getenv().getOrDefault("TMPDIR", System.getProperty("java.io.tmpdir")));
        var others = Files.createFile(shared.resolve("#sql-temptable-" + ProcessHandle.current().pid() + "-0-0.MAI"));
        var database = database();
        try {
            assertThat(others).exists();
        } finally {
            database.close();
            Files.deleteIfExists(others);
        }
    }

    private void refusedBeside(Server server) {
        try {
            refused(run(Map.of(), "--port", port(), "--data", server.data().toString()), "is in use by another");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedDatabase database() {
        return EmbeddedDatabase.start(folder.resolve("database"), Ground.TARGET.resolve("lib/mariadb.jar"), PROGRAMS);
    }

    private Process mariadb(String port, String... more) throws IOException {
        var program = MariaDbProgram.unpacked(Ground.TARGET.resolve("lib/mariadb.jar"), PROGRAMS);
        var command = new ArrayList<>(List.of(program.server(), "--no-defaults", "--basedir=" + program.home(),
                "--datadir=" + folder.resolve("database/db"), "--port=" + port, "--bind-address=127.0.0.1",
                "--socket=old.sock", "--ssl=0", "--tmpdir=" + folder, "--user=" + System.getProperty("user.name")));
        command.addAll(Arrays.asList(more));
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("old.log").toFile()).start();
    }

    private static ProcessHandle databaseOf(Server server) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(server.data().resolve("mariadb.pid")).strip()))
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eventually(Runnable holds) {
        long until = System.nanoTime() + SOON.toNanos();
        while (true) {
            try {
                holds.run();
                return;
            } catch (AssertionError | RuntimeException notYet) {
                if (System.nanoTime() > until) {
                    throw notYet;
                }
                Ports.pause();
            }
        }
    }

    private static void refused(Said said, String... words) {
        assertThat(said.text()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(said.text().lines()).as("a sentence in each language").hasSize(2);
        assertThat(said.code()).isEqualTo(1);
    }

    private Said run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m",
                "-Dciyan.programs=" + PROGRAMS, "-jar", JAR.toString()));
        command.addAll(Arrays.asList(arguments));
        var out = folder.resolve("said.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CIYAN_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Said(process.waitFor(), Files.readString(out));
    }

    private static Map<String, String> external(String url, String user, String password) {
        return Map.of("CIYAN_DB_URL", url, "CIYAN_DB_USER", user, "CIYAN_DB_PASSWORD", password);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static String port() {
        return "" + Ground.freePort();
    }

    record Said(int code, String text) { }
}
