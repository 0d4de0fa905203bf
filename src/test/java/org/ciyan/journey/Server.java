package org.ciyan.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.ciyan.Folders;
import org.ciyan.Ground;
import org.ciyan.launch.Given;

/**
 * The product as an operator runs it: {@code java -jar target/ciyan.jar}, on a free port, with a data folder of its
 * own.
 */
public final class Server implements AutoCloseable {

    private static final Path FOLDER = Ground.TARGET.resolve("journey");
    /** What a first start leaves behind and a later one finds: everything else is made again. */
    private static final List<String> KEPT = List.of("db", "secrets.properties", "demo-accounts.csv");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Server shared;
    private static Server strict;
    private static Path county;

    private final Path data;
    private final int port;
    private final List<String> settings;
    private final Map<String, String> database = Given.environment();
    private Process process;

    private Server(Path data, int port, List<String> settings) {
        this.data = data;
        this.port = port;
        this.settings = settings;
    }

    /**
     * The one that all journeys share, with demo data and readers who read and watch fast; stopped when the tests end.
     */
    public static synchronized Server running() {
        if (shared == null) {
            shared = fresh("-Dciyan.learning.reading-speed=60000", "-Dciyan.study.max-rate=60",
                    "-Dciyan.assessment.retake-wait=PT1S");
            shared.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /**
     * One that takes its time as in earnest, with a course that has a film: nobody reads more than 3000 characters a
     * minute, no film passes faster than it plays. For those who would like it to be over sooner; stopped when the
     * tests end.
     */
    public static synchronized Server strict() {
        if (strict == null) {
            strict = fresh("-Dciyan.learning.reading-speed=3000");
            strict.start("--demo=true", "--courses", Film.courses().toString());
            Runtime.getRuntime().addShutdownHook(new Thread(strict::close));
        }
        return strict;
    }

    /**
     * A new one, not started, whose data folder holds the demo county as a first start loads it: loaded once, then
     * copied. An external database cannot be copied, so there each loads it anew.
     */
    public static Server fresh(String... settings) {
        var server = empty(settings);
        if (Given.url() == null) {
            copy(county(), server.data);
        }
        return server;
    }

    /** A new one with an empty data folder, not started. */
    public static Server empty(String... settings) {
        return new Server(folder(), Ground.freePort(), List.of(settings));
    }

    private static synchronized Path county() {
        if (county == null) {
            try (var first = empty()) {
                first.start();
                county = first.data;
            }
        }
        return county;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(FOLDER), "run");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        KEPT.forEach(name -> Folders.copy(from.resolve(name), to.resolve(name)));
    }

    /** Starts it and returns when it serves. */
    public Server start(String... arguments) {
        process = launch(arguments);
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!serves()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("the server did not start:\n" + output());
            }
            pause();
        }
        return this;
    }

    private Process launch(String... arguments) {
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx900m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m",
                "-Djava.io.tmpdir=" + Folders.temporary(),
                "-Dciyan.programs=" + Ground.TARGET.resolve("program")));
        command.addAll(settings);
        command.addAll(List.of("-jar", Ground.TARGET.resolve("ciyan.jar").toString(), "--port", "" + port,
                "--data", data.toString()));
        command.addAll(arguments.length == 0 ? List.of("--demo=true", "--seeds", Grants.seeds().toString())
                : List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolve("console.txt").toFile());
        builder.environment().putAll(database);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean serves() {
        try {
            return HTTP.send(HttpRequest.newBuilder(URI.create(url() + "/api/v1/health")).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public Path data() {
        return data;
    }

    public Process process() {
        return process;
    }

    public String output() {
        try {
            return Files.readString(data.resolve("console.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the console says, as soon as it says it. */
    public MatchResult prints(Pattern wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            var found = wanted.matcher(output());
            if (found.find()) {
                return found.toMatchResult();
            }
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the console does not say " + wanted + ":\n" + output());
            }
            pause();
        }
    }

    /** The demo account of that user name. */
    public Account user(String username) {
        return accounts().stream().filter(a -> a.username().equals(username)).findFirst().orElseThrow();
    }

    /** The first demo account of that role. */
    public Account account(String role) {
        return accounts().stream().filter(a -> a.role().equals(role)).findFirst().orElseThrow();
    }

    public List<Account> accounts() {
        try {
            return Files.readAllLines(data.resolve("demo-accounts.csv")).stream().skip(1).map(l -> l.split(",", 4))
                    .map(a -> new Account(a[0], a[1], a[2], a[3])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dies as in a power cut: no hook runs. The database it started is left behind, as it would be. */
    public void kill() {
        process.destroyForcibly();
        join();
    }

    /** As by Ctrl-C; it may be started again. */
    public void stop() {
        if (process != null) {
            process.destroy();
            join();
        }
    }

    @Override
    public void close() {
        stop();
        Given.drop(database);
    }

    private void join() {
        try {
            process.waitFor(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Between two looks at what takes its time. */
    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As printed at the start. */
    public record Account(String role, String username, String password, String name) { }
}
